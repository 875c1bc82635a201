package org.mamapost.protection;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Objects;
import org.mamapost.text.Named;
import org.mamapost.time.DaysOfWeek;
import org.mamapost.time.TimeWindow;

/**
 * A shift that the host marks as overtime or as a night shift; no hours of the day are taken to be either by
 * themselves.
 *
 * @param day the day on which it starts
 * @param window from when to when
 */
public record MarkedShift(DayOfWeek day, TimeWindow window) implements Named, Serializable {

  /** Checks that nothing is missing. */
  public MarkedShift {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(window, "window");
  }

  /** The day and the window, such as {@code 周一 18:00-20:00}. */
  @Override
  public String chinese() {
    return DaysOfWeek.of(day).chinese() + " " + window.chinese();
  }

  /** The day and the window, such as {@code Mon 18:00-20:00}. */
  @Override
  public String english() {
    return DaysOfWeek.of(day).english() + " " + window.english();
  }
}
