package org.mamapost.time;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mamapost.text.Named;

/**
 * Days of the week as notices name them, such as 周一至周五.
 *
 * @param days at least one
 */
public record DaysOfWeek(Set<DayOfWeek> days) implements Named, Serializable {

  /**
   * Copies the days.
   *
   * @throws IllegalArgumentException if there is none
   */
  public DaysOfWeek {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("there is no day to name");
    }
    days = Collections.unmodifiableSet(EnumSet.copyOf(days));
  }

  /** One day. */
  public static DaysOfWeek of(DayOfWeek day) {
    return new DaysOfWeek(Set.of(day));
  }

  /** The days, such as {@code 周一至周五}. */
  @Override
  public String chinese() {
    return DayNames.chinese(days);
  }

  /** The days, such as {@code Mon-Fri}. */
  @Override
  public String english() {
    return DayNames.english(days);
  }
}
