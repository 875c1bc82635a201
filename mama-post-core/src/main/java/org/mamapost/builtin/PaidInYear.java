package org.mamapost.builtin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mamapost.amount.Yuan;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;
import org.mamapost.person.InsuranceLine;

/**
 * What the worker herself paid within one calendar year for the lines that a subsidy covers: pension, medical and
 * unemployment insurance.
 *
 * @param payments the payments, of amounts above zero
 */
record PaidInYear(List<Contribution> payments) {

  private static final Set<InsuranceLine> COVERED =
      EnumSet.of(InsuranceLine.PENSION, InsuranceLine.MEDICAL, InsuranceLine.UNEMPLOYMENT);

  PaidInYear {
    payments = List.copyOf(payments);
  }

  /** What was paid for the months of a day's year, up to its own. */
  static PaidInYear upTo(LocalDate day, Contributions contributions) {
    YearMonth last = YearMonth.from(day);
    return new PaidInYear(contributions.payments()).only(payment -> COVERED.contains(payment.line())
        && payment.byWorker().toBigDecimal().signum() > 0
        && payment.month().getYear() == last.getYear()
        && !payment.month().isAfter(last));
  }

  /** What was paid for the months before that of a day. */
  PaidInYear before(LocalDate day) {
    return only(payment -> payment.month().isBefore(YearMonth.from(day)));
  }

  /** What was paid for so many months, the first of the year. */
  PaidInYear firstMonths(int most) {
    Set<YearMonth> first = payments.stream().map(Contribution::month).distinct().sorted()
        .limit(Math.max(0, most)).collect(Collectors.toSet());
    return only(payment -> first.contains(payment.month()));
  }

  boolean isAnything() {
    return !payments.isEmpty();
  }

  Optional<LocalDate> firstDay() {
    return payments.stream().map(Contribution::month).sorted().findFirst().map(month -> month.atDay(1));
  }

  boolean hasPension() {
    return payments.stream().anyMatch(payment -> payment.line() == InsuranceLine.PENSION);
  }

  boolean isPensionOnly() {
    return payments.stream().allMatch(payment -> payment.line() == InsuranceLine.PENSION);
  }

  Yuan total() {
    return payments.stream().map(Contribution::byWorker).reduce(Yuan.of(0), Yuan::plus);
  }

  private PaidInYear only(Predicate<Contribution> kept) {
    return new PaidInYear(payments.stream().filter(kept).toList());
  }
}
