package org.mamapost.validation;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.Readings;
import org.mamapost.time.DayGroup;
import org.mamapost.time.Schedule;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/**
 * What a schedule tells about the hours that are worked: every length that a day or a week may have. Attendance whose
 * breaks are not written may be worked wholly or not at all; a worker who may leave early may work so much less.
 *
 * @param longestDay working hours on the longest day
 * @param averageDay working hours a day, on average over the days that are worked
 * @param week working hours a week
 * @param leastFreeDays how many whole days of the week are free for certain
 * @param mostFreeDays how many may be
 */
public record WorkingTime(HoursRange longestDay, HoursRange averageDay, HoursRange week, int leastFreeDays,
    int mostFreeDays) implements Serializable {

  private static final int DAYS = DayOfWeek.values().length;
  private static final HoursRange NO_HOURS = HoursRange.of(0, 0);

  /** Checks that nothing is missing. */
  public WorkingTime {
    Objects.requireNonNull(longestDay, "longestDay");
    Objects.requireNonNull(averageDay, "averageDay");
    Objects.requireNonNull(week, "week");
  }

  /**
   * Reads a schedule.
   *
   * @param stated the schedule, as far as the post states it
   * @param readings how windows without breaks are read
   * @return the hours; empty where no number of hours is stated
   */
  public static Optional<WorkingTime> of(Stated<Schedule> stated, Readings readings) {
    if (stated.isNone() || stated.value().filter(schedule -> schedule.getTime().isNone()).isPresent()) {
      return Optional.of(new WorkingTime(NO_HOURS, NO_HOURS, NO_HOURS, DAYS, DAYS));
    }
    return stated.value().flatMap(schedule -> schedule.getTime().value().flatMap(time -> of(schedule, time, readings)));
  }

  private static Optional<WorkingTime> of(Schedule schedule, WorkTime time, Readings readings) {
    Hours early = schedule.getEarlyLeave().value().map(HoursRange::most).orElse(Hours.of(0));
    if (time instanceof WorkTime.FixedDaily daily) {
      HoursRange day = shortened(daily.hours(), early);
      return Optional.of(new WorkingTime(day, day, new HoursRange(day.least(), times(day.most(), DAYS)), 0, DAYS - 1));
    }
    return time instanceof WorkTime.Weekly weekly ? Optional.of(of(weekly, early, readings)) : Optional.empty();
  }

  private static WorkingTime of(WorkTime.Weekly weekly, Hours early, Readings readings) {
    HoursRange longest = NO_HOURS;
    HoursRange week = NO_HOURS;
    int days = 0;
    for (DayGroup group : weekly.groups()) {
      HoursRange day = shortened(DayLength.WORK.of(group, readings), early);
      longest = new HoursRange(later(longest.least(), day.least()), later(longest.most(), day.most()));
      week = new HoursRange(week.least().plus(times(day.least(), group.days().size())),
          week.most().plus(times(day.most(), group.days().size())));
      days += group.days().size();
    }
    HoursRange average = new HoursRange(perDay(week.least(), days), perDay(week.most(), days));
    return new WorkingTime(longest, average, week, wholeFreeDays(weekly), DAYS - days);
  }

  // A night that runs on takes the day after from the days that are wholly free.
  private static int wholeFreeDays(WorkTime.Weekly weekly) {
    Set<DayOfWeek> worked = EnumSet.noneOf(DayOfWeek.class);
    for (DayGroup group : weekly.groups()) {
      worked.addAll(group.days());
      if (runsOn(group)) {
        group.days().forEach(day -> worked.add(day.plus(1)));
      }
    }
    return DAYS - worked.size();
  }

  private static boolean runsOn(DayGroup group) {
    TimeWindow last = group.windows().get(group.windows().size() - 1);
    return last.overMidnight() && last.end().toSecondOfDay() > 0;
  }

  private static HoursRange shortened(HoursRange day, Hours early) {
    return new HoursRange(early.compareTo(day.least()) >= 0 ? Hours.of(0) : day.least().minus(early), day.most());
  }

  private static Hours later(Hours one, Hours other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Hours times(Hours day, int days) {
    return Hours.of(day.toDuration().multipliedBy(days));
  }

  private static Hours perDay(Hours sum, int days) {
    return Hours.of(Duration.ofSeconds(sum.toDuration().getSeconds() / days));
  }
}
