package org.mamapost.protection;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Objects;
import org.mamapost.amount.Hours;

/**
 * Time for nursing within the working time of a day.
 *
 * @param day the day
 * @param length how long
 */
public record NursingBreak(DayOfWeek day, Hours length) implements Serializable {

  /** Checks that nothing is missing. */
  public NursingBreak {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(length, "length");
  }
}
