package org.mamapost.time;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;
import org.mamapost.amount.Hours;
import org.mamapost.text.Named;

/**
 * A window of attendance, such as 08:30-16:30, or 22:00-次日06:00, which ends on the next day.
 *
 * @param start when it starts, whole minutes
 * @param end when it ends, whole minutes
 * @param overMidnight whether it ends on the next day (次日); midnight itself is 00:00 of the next day
 */
public record TimeWindow(LocalTime start, LocalTime end, boolean overMidnight)
    implements Named, Serializable {

  /** The minutes of a day. */
  static final int DAY = 24 * 60;

  /**
   * Checks that the window has a length of no more than a day.
   *
   * @throws IllegalArgumentException if it ends before or when it starts without 次日, if it is longer than 24 hours, or
   *     if a time is finer than a minute
   */
  public TimeWindow {
    if (start.getSecond() != 0 || start.getNano() != 0 || end.getSecond() != 0 || end.getNano() != 0) {
      throw new IllegalArgumentException("a window starts and ends on a whole minute");
    }
    if (!overMidnight && !end.isAfter(start)) {
      throw new IllegalArgumentException("the window " + start + "-" + end
          + " ends before it starts; an end on the next day is written " + start + "-次日" + end);
    }
    if (overMidnight && end.isAfter(start)) {
      throw new IllegalArgumentException("the window " + start + "-次日" + end + " is longer than 24 hours");
    }
  }

  /**
   * A window within one day, or up to its midnight.
   *
   * @param start when it starts
   * @param end when it ends; 00:00 means the midnight at the end of the day
   * @return the window
   * @throws IllegalArgumentException if it ends before it starts
   */
  public static TimeWindow of(LocalTime start, LocalTime end) {
    return new TimeWindow(start, end, end.equals(LocalTime.MIDNIGHT));
  }

  /** How long the window is: attendance, which is working time only where its breaks are known. */
  public Hours length() {
    return Hours.of(Duration.ofMinutes((long) endMinute() - startMinute()));
  }

  int startMinute() {
    return start.toSecondOfDay() / 60;
  }

  int endMinute() {
    return end.toSecondOfDay() / 60 + (overMidnight ? DAY : 0);
  }

  /** Tells whether another window lies inside this one, both counted from the same day. */
  boolean encloses(TimeWindow other) {
    return encloses(other, 0) || overMidnight && encloses(other, DAY);
  }

  private boolean encloses(TimeWindow other, int shift) {
    return startMinute() <= other.startMinute() + shift && other.endMinute() + shift <= endMinute();
  }

  /** The window as notices print it, such as {@code 22:00-次日06:00}; {@code 24:00} for midnight. */
  @Override
  public String toString() {
    if (overMidnight && end.equals(LocalTime.MIDNIGHT)) {
      return start + "-24:00";
    }
    return start + "-" + (overMidnight ? "次日" : "") + end;
  }

  /** The window as notices print it; the same as {@link #toString()}. */
  @Override
  public String chinese() {
    return toString();
  }

  /** The window in English, such as {@code 22:00-06:00 the next day}. */
  @Override
  public String english() {
    return toString().replace("次日", "") + (toString().contains("次日") ? " the next day" : "");
  }
}
