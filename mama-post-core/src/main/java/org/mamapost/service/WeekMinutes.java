package org.mamapost.service;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.List;
import org.mamapost.time.DayGroup;
import org.mamapost.time.TimeWindow;

/** The minutes of a week that some windows cover; a Sunday night runs on into Monday. Immutable. */
final class WeekMinutes {

  private static final int DAY = 24 * 60;
  private static final int WEEK = 7 * DAY;

  private final BitSet minutes = new BitSet(WEEK);

  private WeekMinutes(List<DayGroup> groups) {
    for (DayGroup group : groups) {
      for (DayOfWeek day : group.days()) {
        group.windows().forEach(window -> cover(day, window));
      }
    }
  }

  static WeekMinutes of(List<DayGroup> groups) {
    return new WeekMinutes(groups);
  }

  private void cover(DayOfWeek day, TimeWindow window) {
    int midnight = day.ordinal() * DAY;
    int start = midnight + window.start().toSecondOfDay() / 60;
    int end = midnight + window.end().toSecondOfDay() / 60 + (window.overMidnight() ? DAY : 0);
    minutes.set(start, Math.min(end, WEEK));
    if (end > WEEK) {
      minutes.set(0, end - WEEK);
    }
  }

  /** Tells whether some minute belongs to both. */
  boolean clashesWith(WeekMinutes other) {
    return minutes.intersects(other.minutes);
  }

  /** Tells whether every minute of the other belongs to these. */
  boolean contains(WeekMinutes other) {
    BitSet outside = (BitSet) other.minutes.clone();
    outside.andNot(minutes);
    return outside.isEmpty();
  }
}
