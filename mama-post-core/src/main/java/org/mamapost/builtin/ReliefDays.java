package org.mamapost.builtin;

import java.time.YearMonth;
import java.util.Optional;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.time.DateRange;

/** The days for which a hire counts: from the month in which contract and insurance have both begun, so many years. */
final class ReliefDays {

  private static final int MONTHS_A_YEAR = 12;

  private ReliefDays() {}

  /** A term of years in months. */
  static int months(int years) {
    return Math.multiplyExact(years, MONTHS_A_YEAR);
  }

  /**
   * The days, less what was used before this hire.
   *
   * @param years the term
   * @return the days; empty where nothing is left of the term, or where a fact is missing
   */
  static Optional<DateRange> of(Facts facts, int years) {
    Optional<Integer> left = facts.value(EmployerFacts.TAX_RELIEF_MONTHS)
        .fold(Optional::empty, () -> Optional.of(months(years)), used -> Optional.of(months(years) - used));
    return left.filter(months -> months > 0 && months <= months(years)).flatMap(months -> begin(facts).map(first ->
        DateRange.ofInclusive(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth())));
  }

  /** Tells whether insurance was paid from the day of hiring on; where that day is unknown, nobody can deny it. */
  static boolean mayBegin(Facts facts) {
    return hired(facts).isEmpty() || begin(facts).isPresent();
  }

  private static Optional<YearMonth> begin(Facts facts) {
    return hired(facts).flatMap(month -> facts.value(EmployerFacts.CONTRIBUTIONS).value()
        .flatMap(paid -> paid.months().stream().filter(insured -> !insured.isBefore(month)).findFirst()));
  }

  private static Optional<YearMonth> hired(Facts facts) {
    return facts.value(EmployerFacts.HIRED_ON).value().map(YearMonth::from);
  }
}
