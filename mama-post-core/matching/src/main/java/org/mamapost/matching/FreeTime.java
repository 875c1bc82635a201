package org.mamapost.matching;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.amount.Hours;
import org.mamapost.text.Named;
import org.mamapost.time.DayGroup;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/**
 * The hours of a week that a carer has free, as windows on its days. Breaks are not looked at: who is at the work place
 * for a break is not free.
 *
 * @param week the windows
 */
public record FreeTime(WorkTime.Weekly week) implements Named, Serializable {

  private static final int DAY = 24 * 60;
  private static final int WEEK = 7 * DAY;

  /** Windows on days of the week. */
  public static FreeTime of(DayGroup... groups) {
    return new FreeTime(new WorkTime.Weekly(List.of(groups)));
  }

  /** How long the windows of a week are together. */
  public Hours total() {
    return Hours.of(0, minutes(week).cardinality());
  }

  /** The longest free time of one day, which counts what a night runs over midnight on the day it begins. */
  Hours longestDay() {
    return week.groups().stream().map(DayGroup::attendance).max(Hours::compareTo).orElseThrow();
  }

  /** The shortest free time of one day; nothing where some day has none. */
  Hours shortestDay() {
    boolean everyDay = week.groups().stream().mapToInt(group -> group.days().size()).sum() == DayOfWeek.values().length;
    return everyDay ? week.groups().stream().map(DayGroup::attendance).min(Hours::compareTo).orElseThrow() : Hours.of(0);
  }

  /** The first window of some attendance that is not wholly free; empty where all are. */
  Optional<DayGroup> firstOutside(WorkTime.Weekly attendance) {
    BitSet free = minutes(week);
    for (DayGroup group : attendance.groups()) {
      for (DayOfWeek day : group.days()) {
        for (TimeWindow window : group.windows()) {
          DayGroup one = DayGroup.of(Set.of(day), window);
          BitSet busy = minutes(new WorkTime.Weekly(List.of(one)));
          busy.andNot(free);
          if (!busy.isEmpty()) {
            return Optional.of(one);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static BitSet minutes(WorkTime.Weekly week) {
    BitSet minutes = new BitSet(WEEK);
    for (DayGroup group : week.groups()) {
      for (DayOfWeek day : group.days()) {
        for (TimeWindow window : group.windows()) {
          int start = (day.getValue() - 1) * DAY + window.start().toSecondOfDay() / 60;
          int end = start + (int) window.length().toDuration().toMinutes();
          minutes.set(start, Math.min(end, WEEK));
          // The night from Sunday runs into Monday.
          minutes.set(0, Math.max(0, end - WEEK));
        }
      }
    }
    return minutes;
  }

  @Override
  public String chinese() {
    return week.chinese();
  }

  @Override
  public String english() {
    return week.english();
  }
}
