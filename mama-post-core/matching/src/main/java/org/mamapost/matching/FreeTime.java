package org.mamapost.matching;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mamapost.amount.Hours;
import org.mamapost.text.Named;
import org.mamapost.time.DayGroup;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/**
 * The hours of a week that a carer has free, as windows on its days. Breaks are not looked at: who is at the work place
 * for a break is not free. Immutable, thread-safe, serializable.
 */
public final class FreeTime implements Named, Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DAY = 24 * 60;
  private static final int WEEK = 7 * DAY;

  private final WorkTime.Weekly week;
  // Where free time begins and ends in turn, in minutes from Monday's midnight.
  private final int[] turns;
  private final Hours total;
  private final Hours longestDay;
  private final Hours shortestDay;

  /**
   * The free time of some windows.
   *
   * @param week the windows
   */
  public FreeTime(WorkTime.Weekly week) {
    this.week = week;
    BitSet minutes = minutes(week);
    this.turns = IntStream.range(0, WEEK + 1)
        .filter(minute -> minutes.get(minute) != (minute > 0 && minutes.get(minute - 1)))
        .toArray();
    this.total = Hours.of(0, minutes.cardinality());
    List<Hours> days = week.groups().stream().map(DayGroup::attendance).toList();
    boolean everyDay = week.groups().stream().mapToInt(group -> group.days().size()).sum() == DayOfWeek.values().length;
    this.longestDay = days.stream().max(Hours::compareTo).orElseThrow();
    this.shortestDay = everyDay ? days.stream().min(Hours::compareTo).orElseThrow() : Hours.of(0);
  }

  /** Windows on days of the week. */
  public static FreeTime of(DayGroup... groups) {
    return new FreeTime(new WorkTime.Weekly(List.of(groups)));
  }

  /** The windows. */
  public WorkTime.Weekly week() {
    return week;
  }

  /** How long the windows of a week are together. */
  public Hours total() {
    return total;
  }

  /** The longest free time of one day, which counts what a night runs over midnight on the day it begins. */
  Hours longestDay() {
    return longestDay;
  }

  /** The shortest free time of one day; nothing where some day has none. */
  Hours shortestDay() {
    return shortestDay;
  }

  /** The first window of some attendance that is not wholly free; empty where all are. */
  Optional<DayGroup> firstOutside(WorkTime.Weekly attendance) {
    for (DayGroup group : attendance.groups()) {
      for (DayOfWeek day : group.days()) {
        for (TimeWindow window : group.windows()) {
          int start = start(day, window);
          int end = start + length(window);
          if (!isFree(start, Math.min(end, WEEK)) || end > WEEK && !isFree(0, end - WEEK)) {
            return Optional.of(DayGroup.of(Set.of(day), window));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isFree(int start, int end) {
    for (int i = 0; i < turns.length; i += 2) {
      if (turns[i] <= start && end <= turns[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private static int start(DayOfWeek day, TimeWindow window) {
    return (day.getValue() - 1) * DAY + window.start().toSecondOfDay() / 60;
  }

  private static int length(TimeWindow window) {
    return (int) window.length().toDuration().toMinutes();
  }

  private static BitSet minutes(WorkTime.Weekly week) {
    BitSet minutes = new BitSet(WEEK);
    for (DayGroup group : week.groups()) {
      for (DayOfWeek day : group.days()) {
        for (TimeWindow window : group.windows()) {
          int start = start(day, window);
          int end = start + length(window);
          minutes.set(start, Math.min(end, WEEK));
          // The night from Sunday runs into Monday.
          minutes.set(0, Math.max(0, end - WEEK));
        }
      }
    }
    return minutes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FreeTime time && week.equals(time.week);
  }

  @Override
  public int hashCode() {
    return week.hashCode();
  }

  @Override
  public String chinese() {
    return week.chinese();
  }

  @Override
  public String english() {
    return week.english();
  }

  /** The windows as notices print them. */
  @Override
  public String toString() {
    return chinese();
  }
}
