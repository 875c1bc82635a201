package org.mamapost.person;

import java.io.Serializable;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mamapost.text.Named;

/**
 * What an employer owes in each month or quarter of a tax year that is over. A year of which December is not filed yet
 * is another value, {@link RunningTaxFilings}.
 *
 * @param year the calendar year
 * @param filings in order of time, together each month of the year once; a month in which nothing was owed is stated as
 *     owing zero
 */
public record TaxFilings(Year year, List<TaxFiling> filings) implements Named, Serializable {

  /**
   * Puts the filings in order and checks them.
   *
   * @throws IllegalArgumentException if a month is missing, filed twice or of another year; it names the month
   */
  public TaxFilings {
    Objects.requireNonNull(year, "year");
    filings = fromJanuaryOn(year, filings);
    YearMonth next = filings.isEmpty() ? year.atMonth(1) : filings.get(filings.size() - 1).last().plusMonths(1);
    if (next.getYear() == year.getValue()) {
      throw new IllegalArgumentException("the filing of " + next + " is missing from " + year);
    }
  }

  /** The filings in order of time, which leave out no month and have none twice. */
  static List<TaxFiling> fromJanuaryOn(Year year, List<TaxFiling> filings) {
    List<TaxFiling> inOrder = filings.stream().sorted(Comparator.comparing(TaxFiling::first)).toList();
    YearMonth next = year.atMonth(1);
    for (TaxFiling filing : inOrder) {
      if (!filing.first().equals(next)) {
        throw new IllegalArgumentException("the filings have " + filing.first() + " where " + next + " is due");
      }
      next = filing.last().plusMonths(1);
    }
    if (next.isAfter(year.atMonth(12).plusMonths(1))) {
      throw new IllegalArgumentException("the filings go on after " + year);
    }
    return inOrder;
  }

  /** The filings, joined by ；. */
  @Override
  public String chinese() {
    return filings.stream().map(TaxFiling::chinese).collect(Collectors.joining("；"));
  }

  /** The filings, joined by semicolons. */
  @Override
  public String english() {
    return filings.stream().map(TaxFiling::english).collect(Collectors.joining("; "));
  }
}
