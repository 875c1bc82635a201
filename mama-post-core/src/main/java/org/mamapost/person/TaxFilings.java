package org.mamapost.person;

import java.io.Serializable;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What an employer owes in each month or quarter of a tax year.
 *
 * @param year the calendar year
 * @param filings in order of time, together each month of the year once; a month in which nothing was owed is stated as
 *     owing zero
 */
public record TaxFilings(Year year, List<TaxFiling> filings) implements Serializable {

  /**
   * Puts the filings in order and checks them.
   *
   * @throws IllegalArgumentException if a month is missing, filed twice or of another year; it names the month
   */
  public TaxFilings {
    Objects.requireNonNull(year, "year");
    filings = filings.stream().sorted(Comparator.comparing(TaxFiling::first)).toList();
    YearMonth next = year.atMonth(1);
    for (TaxFiling filing : filings) {
      if (!filing.first().equals(next)) {
        throw new IllegalArgumentException("the filings have " + filing.first() + " where " + next + " is due");
      }
      next = filing.last().plusMonths(1);
    }
    if (!next.equals(year.atMonth(12).plusMonths(1))) {
      throw new IllegalArgumentException("the filing of " + next + " is missing from " + year);
    }
  }
}
