package org.mamapost.examples.cli.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.TimeTerm;

/**
 * The hours that a row gives in numbers.
 *
 * @param measure what they measure: {@code work}, {@code onSite} or {@code earlyLeave}
 * @param range the hours, a day
 */
record RowHours(String measure, HoursRange range) {

  private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

  /** The first hours a row gives; empty where it gives none, as most do. */
  static Optional<RowHours> of(CatalogueRow row) {
    List<TimeTerm> terms = row.time().meaning().terms();
    return terms.stream().map(RowHours::of).flatMap(Optional::stream).findFirst();
  }

  private static Optional<RowHours> of(TimeTerm term) {
    if (term instanceof TimeTerm.FixedDaily daily) {
      return Optional.of(new RowHours("work", daily.hours()));
    }
    if (term instanceof TimeTerm.EarlyLeave early) {
      return Optional.of(new RowHours("earlyLeave", early.hours()));
    }
    return term instanceof TimeTerm.OnSite onSite
        ? onSite.hours().value().map(hours -> new RowHours("onSite", hours))
        : Optional.empty();
  }

  /** The lower bound as a number of hours. */
  BigDecimal min() {
    return number(range.least());
  }

  /** The upper bound as a number of hours. */
  BigDecimal max() {
    return number(range.most());
  }

  // Exact: the rows' hours are written as decimals.
  private static BigDecimal number(Hours hours) {
    BigDecimal number =
        BigDecimal.valueOf(hours.toDuration().toSeconds()).divide(SECONDS_AN_HOUR).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
