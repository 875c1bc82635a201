package org.mamapost.person;

import java.io.Serializable;
import java.time.YearMonth;
import org.mamapost.text.Named;

/**
 * 税款所属期: the month or the quarter that a tax is filed for.
 *
 * @param first the first month
 * @param last the last month: the first itself, or the last of its quarter
 */
public record TaxPeriod(YearMonth first, YearMonth last) implements Named, Serializable {

  private static final int MONTHS_A_QUARTER = 3;
  private static final String QUARTERS = "一二三四";

  /**
   * Checks the months.
   *
   * @throws IllegalArgumentException if they are neither one month nor one quarter of a year
   */
  public TaxPeriod {
    boolean quarter = first.getMonthValue() % MONTHS_A_QUARTER == 1 && last.equals(first.plusMonths(2));
    if (!last.equals(first) && !quarter) {
      throw new IllegalArgumentException(first + " to " + last + " is neither a month nor a quarter");
    }
  }

  /** One month. */
  public static TaxPeriod of(YearMonth month) {
    return new TaxPeriod(month, month);
  }

  /**
   * One quarter.
   *
   * @param year the calendar year
   * @param quarter 1 to 4
   * @return the period
   * @throws IllegalArgumentException if there is no such quarter
   */
  public static TaxPeriod quarter(int year, int quarter) {
    if (quarter < 1 || quarter > QUARTERS.length()) {
      throw new IllegalArgumentException("quarters run from 1 to 4, and " + quarter + " is none");
    }
    YearMonth first = YearMonth.of(year, MONTHS_A_QUARTER * (quarter - 1) + 1);
    return new TaxPeriod(first, first.plusMonths(2));
  }

  /** Tells whether it is one month. */
  public boolean isMonth() {
    return first.equals(last);
  }

  /** Such as {@code 2025-01} or {@code 2025年第一季度}. */
  @Override
  public String chinese() {
    return isMonth() ? first.toString() : first.getYear() + "年第" + QUARTERS.charAt(quarter() - 1) + "季度";
  }

  /** Such as {@code 2025-01} or {@code 2025 Q1}. */
  @Override
  public String english() {
    return isMonth() ? first.toString() : first.getYear() + " Q" + quarter();
  }

  private int quarter() {
    return last.getMonthValue() / MONTHS_A_QUARTER;
  }
}
