package org.mamapost.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Set;

/**
 * A period of years, months or days as the Civil Code counts it (民法典第二百条至第二百零四条): by the Gregorian calendar, the
 * day on which it starts not counted; a period by years or months ends on the corresponding day, or with the month
 * where that has no such day.
 *
 * <p>One year from 29 February 2024 ends on 28 February 2025, one month from 31 January on 28 or 29 February.
 *
 * @param startsOn the day on which it starts, which is not counted
 * @param length how long it is
 */
public record CivilTerm(LocalDate startsOn, Period length) implements Serializable {

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public CivilTerm {
    Objects.requireNonNull(startsOn, "startsOn");
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("a period is longer than nothing, not " + length);
    }
  }

  /** So many days, the first of them the day after it starts. */
  public static CivilTerm ofDays(LocalDate startsOn, int days) {
    return new CivilTerm(startsOn, Period.ofDays(days));
  }

  /** The last day, whether or not it is a statutory holiday. */
  public LocalDate lastDay() {
    return startsOn.plus(length);
  }

  /**
   * The last day, moved behind the statutory holidays that it falls on (第二百零三条).
   *
   * @param holidays the statutory holidays (法定休假日), which this library does not know by itself
   * @return the first day from the last one on that is none of them
   */
  public LocalDate lastDay(Set<LocalDate> holidays) {
    LocalDate day = lastDay();
    while (holidays.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The days that are counted. */
  public DateRange days() {
    return DateRange.ofInclusive(startsOn.plusDays(1), lastDay());
  }
}
