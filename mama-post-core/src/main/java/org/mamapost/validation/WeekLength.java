package org.mamapost.validation;

import java.time.Duration;
import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.answer.Severity;
import org.mamapost.interpretation.EachDay;
import org.mamapost.interpretation.Readings;
import org.mamapost.text.Message;
import org.mamapost.time.DayGroup;
import org.mamapost.time.WorkTime;

/**
 * How the days of a weekly schedule stand to the hours that are allowed a day.
 *
 * @param weekly the schedule
 * @param length what of a day is counted
 * @param readings the policy's readings
 */
record WeekLength(WorkTime.Weekly weekly, DayLength length, Readings readings) {

  /** Empty if the days suit, error if they cannot, unknown if the notice does not tell. */
  Optional<Severity> against(HoursRange allowed) {
    return isAveraged()
        ? compare(average(), allowed)
        : weekly.groups().stream()
            .map(group -> compare(length.of(group, readings), allowed))
            .flatMap(Optional::stream)
            .sorted()
            .findFirst();
  }

  private boolean isAveraged() {
    return readings.of(EachDay.class) == EachDay.WEEKLY_AVERAGE;
  }

  private static Optional<Severity> compare(HoursRange possible, HoursRange allowed) {
    if (allowed.contains(possible)) {
      return Optional.empty();
    }
    boolean apart = possible.most().compareTo(allowed.least()) < 0 || possible.least().compareTo(allowed.most()) > 0;
    return Optional.of(apart ? Severity.ERROR : Severity.UNKNOWN);
  }

  /** Says how long the days are that cannot suit: on average where that is what counts, else the first of them. */
  Message cannotSuit(HoursRange allowed) {
    if (isAveraged()) {
      return Words.say("time.windows-average", weekly, average().most(), allowed);
    }
    DayGroup group = first(Severity.ERROR, allowed);
    return Words.say("time.windows", group, length.of(group, readings).most(), allowed);
  }

  /** Says of which days nobody can tell: of the average where that is what counts, else of the first of them. */
  Message cannotTell(HoursRange allowed) {
    if (isAveraged()) {
      return Words.say("time.no-breaks-average", weekly, average().most(), allowed);
    }
    DayGroup group = first(Severity.UNKNOWN, allowed);
    return Words.say("time.no-breaks", group, group.attendance(), allowed);
  }

  private DayGroup first(Severity severity, HoursRange allowed) {
    return weekly.groups().stream()
        .filter(group -> compare(length.of(group, readings), allowed).equals(Optional.of(severity)))
        .findFirst()
        .orElseThrow();
  }

  private HoursRange average() {
    Duration least = Duration.ZERO;
    Duration most = Duration.ZERO;
    int days = 0;
    for (DayGroup group : weekly.groups()) {
      HoursRange day = length.of(group, readings);
      least = least.plus(day.least().toDuration().multipliedBy(group.days().size()));
      most = most.plus(day.most().toDuration().multipliedBy(group.days().size()));
      days += group.days().size();
    }
    return new HoursRange(perDay(least, days), perDay(most, days));
  }

  private static Hours perDay(Duration sum, int days) {
    return Hours.of(Duration.ofSeconds(sum.getSeconds() / days));
  }
}
