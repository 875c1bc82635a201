package org.mamapost.validation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.interpretation.Readings;
import org.mamapost.time.DayGroup;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/**
 * Brings the days of a weekly schedule to a length that is allowed, by moving the end of each day's last window; where
 * that cannot be done, or would not settle it because no break is written, by saying the nearest hours a day instead.
 */
record WindowRepair(DayLength length, HoursRange allowed, Readings readings) {

  private static final int MINUTES_A_DAY = 24 * 60;

  /** The nearest arrangement whose every day is allowed. */
  WorkTime of(WorkTime.Weekly weekly) {
    Optional<WorkTime> moved = moved(weekly);
    return moved.orElseGet(() -> length.aDay(HoursRange.exactly(
        allowed.nearestTo(length.of(weekly.groups().get(0), readings).most()))));
  }

  private Optional<WorkTime> moved(WorkTime.Weekly weekly) {
    try {
      List<DayGroup> groups = new ArrayList<>();
      for (DayGroup group : weekly.groups()) {
        HoursRange now = length.of(group, readings);
        if (!now.least().equals(now.most())) {
          return Optional.empty();
        }
        groups.add(moved(group, minutes(allowed.nearestTo(now.most())) - minutes(now.most())));
      }
      return Optional.of(new WorkTime.Weekly(groups));
    } catch (IllegalArgumentException impossible) {
      // The model itself knows best what no day can look like: no window left, a break outside, a night into a morning.
      return Optional.empty();
    }
  }

  private static int minutes(Hours hours) {
    long seconds = hours.toDuration().getSeconds();
    if (seconds % 60 != 0) {
      throw new IllegalArgumentException(hours + " is no whole number of minutes, which windows are");
    }
    return Math.toIntExact(seconds / 60);
  }

  private static DayGroup moved(DayGroup group, int minutes) {
    if (minutes == 0) {
      return group;
    }
    List<TimeWindow> windows = new ArrayList<>(group.windows());
    TimeWindow last = windows.remove(windows.size() - 1);
    int end = last.end().toSecondOfDay() / 60 + (last.overMidnight() ? MINUTES_A_DAY : 0) + minutes;
    if (end <= 0 || end >= 2 * MINUTES_A_DAY) {
      throw new IllegalArgumentException("no window ends " + end + " minutes after its day began");
    }
    windows.add(new TimeWindow(
        last.start(), LocalTime.ofSecondOfDay(end % MINUTES_A_DAY * 60L), end >= MINUTES_A_DAY));
    return new DayGroup(group.days(), windows, group.breaks());
  }
}
