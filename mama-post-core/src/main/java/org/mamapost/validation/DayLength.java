package org.mamapost.validation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.answer.Severity;
import org.mamapost.interpretation.EachDay;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.Readings;
import org.mamapost.interpretation.WindowHours;
import org.mamapost.time.DayGroup;
import org.mamapost.time.WorkTime;

/** How long the days of a weekly schedule may be, as far as the notice tells: attendance, or working time. */
enum DayLength {
  /** Attendance, which the windows always tell. */
  ATTENDANCE {
    @Override
    HoursRange of(DayGroup group, Readings readings) {
      return HoursRange.exactly(group.attendance());
    }
  },
  /** Working time: anything up to the attendance where no break is written. */
  WORK {
    @Override
    HoursRange of(DayGroup group, Readings readings) {
      boolean known = !rests(group) || readings.of(WindowHours.class) == WindowHours.WORKING_TIME;
      return known
          ? HoursRange.exactly(group.workingHours().orElseGet(group::attendance))
          : new HoursRange(Hours.of(0), group.attendance());
    }

    @Override
    boolean rests(DayGroup group) {
      return group.breaks().isUnknown();
    }
  };

  /** Every length that one day of the group may have. */
  abstract HoursRange of(DayGroup group, Readings readings);

  /** Tells whether the length rests on what a window stands for. */
  boolean rests(DayGroup group) {
    return false;
  }

  /** The readings that decide what is found about a group of days. */
  Reading[] deciding(DayGroup group, WorkTime.Weekly weekly, Readings readings) {
    List<Reading> deciding = new ArrayList<>(2);
    if (weekly.groups().size() > 1) {
      deciding.add(readings.of(EachDay.class));
    }
    if (rests(group)) {
      deciding.add(readings.of(WindowHours.class));
    }
    return deciding.toArray(Reading[]::new);
  }

  /**
   * Tells how the days stand to what is allowed a day.
   *
   * @return empty if they suit, error if they cannot, unknown if the notice does not tell
   */
  Optional<Severity> against(HoursRange allowed, WorkTime.Weekly weekly, Readings readings) {
    if (readings.of(EachDay.class) == EachDay.WEEKLY_AVERAGE) {
      return compare(average(weekly, readings), allowed);
    }
    List<Severity> found = weekly.groups().stream()
        .map(group -> compare(of(group, readings), allowed))
        .flatMap(Optional::stream)
        .sorted()
        .toList();
    return found.stream().findFirst();
  }

  /** The first group of days that is found so; where only the average is, one of which nobody can tell. */
  DayGroup unsuitable(HoursRange allowed, WorkTime.Weekly weekly, Readings readings, Severity severity) {
    return weekly.groups().stream()
        .filter(group -> compare(of(group, readings), allowed).equals(Optional.of(severity)))
        .findFirst()
        .or(() -> weekly.groups().stream().filter(this::rests).findFirst())
        .orElse(weekly.groups().get(0));
  }

  private static Optional<Severity> compare(HoursRange possible, HoursRange allowed) {
    if (allowed.contains(possible)) {
      return Optional.empty();
    }
    boolean apart = possible.most().compareTo(allowed.least()) < 0 || possible.least().compareTo(allowed.most()) > 0;
    return Optional.of(apart ? Severity.ERROR : Severity.UNKNOWN);
  }

  private HoursRange average(WorkTime.Weekly weekly, Readings readings) {
    Duration least = Duration.ZERO;
    Duration most = Duration.ZERO;
    int days = 0;
    for (DayGroup group : weekly.groups()) {
      HoursRange length = of(group, readings);
      least = least.plus(length.least().toDuration().multipliedBy(group.days().size()));
      most = most.plus(length.most().toDuration().multipliedBy(group.days().size()));
      days += group.days().size();
    }
    return new HoursRange(perDay(least, days), perDay(most, days));
  }

  private static Hours perDay(Duration sum, int days) {
    return Hours.of(Duration.ofSeconds(sum.getSeconds() / days));
  }
}
