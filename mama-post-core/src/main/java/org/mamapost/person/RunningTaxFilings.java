package org.mamapost.person;

import java.io.Serializable;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mamapost.text.Named;

/**
 * What an employer owes in each month or quarter of a tax year so far. The filing of December closes the year, which is
 * then {@link TaxFilings}: what has yet to be filed is never taken for nothing owed.
 *
 * @param year the calendar year
 * @param filings in order of time, at least one, together each month once from January to the last that is filed; a
 *     month in which nothing was owed is stated as owing zero
 */
public record RunningTaxFilings(Year year, List<TaxFiling> filings) implements Named, Serializable {

  /**
   * Puts the filings in order and checks them.
   *
   * @throws IllegalArgumentException if there is none, if a month before the last is missing, filed twice or of another
   *     year, or if December is filed
   */
  public RunningTaxFilings {
    Objects.requireNonNull(year, "year");
    filings = TaxFilings.fromJanuaryOn(year, filings);
    if (filings.isEmpty()) {
      throw new IllegalArgumentException("a year of which nothing is filed yet is unknown, and no list of filings");
    }
    if (filings.get(filings.size() - 1).last().getMonth() == Month.DECEMBER) {
      throw new IllegalArgumentException("the filing of December closes " + year);
    }
  }

  /** The last month that is filed. */
  public YearMonth through() {
    return filings.get(filings.size() - 1).last();
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
