package org.mamapost.shanghai;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.amount.Yuan;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.InsuranceLine;
import org.mamapost.policy.Decision;
import org.mamapost.source.Citation;

/** What the employer itself paid for the four lines in the months from that of the birth on. */
final class PaidMonths {

  /** 养老、医疗、失业、工伤: the lines that are subsidised; a payment for 生育保险 is not. */
  static final Set<InsuranceLine> FOUR_LINES = Collections.unmodifiableSet(EnumSet.of(InsuranceLine.PENSION,
      InsuranceLine.MEDICAL, InsuranceLine.UNEMPLOYMENT, InsuranceLine.WORK_INJURY));

  private PaidMonths() {}

  /**
   * Adds the condition that all of the months were paid.
   *
   * @param decision gets the steps
   * @param day the day of the facts
   * @param born the day of birth, if it is known
   * @param months how many months
   * @param basis the words
   * @return what was paid; empty where something stands against the answer
   */
  static Optional<Yuan> require(
      Decision decision, LocalDate day, Optional<LocalDate> born, int months, Citation basis) {
    Optional<Contributions> all = decision.require(EmployerFacts.CONTRIBUTIONS,
        paid -> born.isEmpty() || !within(paid, born.get(), months).isEmpty(), Words.say("subsidy.paid"), basis);
    if (all.isEmpty() || born.isEmpty()) {
      return Optional.empty();
    }
    List<Contribution> paid = within(all.get(), born.get(), months);
    if (paid.stream().map(Contribution::month).distinct().count() < months) {
      if (day.isBefore(after(born.get(), months))) {
        decision.require(false, Words.say("subsidy.paid-first", months), basis);
      } else if (!paid.isEmpty()) {
        decision.judge(Words.say("subsidy.fewer", months), basis);
      }
      return Optional.empty();
    }
    return Optional.of(paid.stream().map(Contribution::byEmployer).reduce(Yuan.of(0), Yuan::plus));
  }

  private static List<Contribution> within(Contributions all, LocalDate born, int months) {
    YearMonth first = YearMonth.from(born);
    return all.payments().stream()
        .filter(payment -> FOUR_LINES.contains(payment.line()) && payment.byEmployer().compareTo(Yuan.of(0)) > 0)
        .filter(payment -> !payment.month().isBefore(first) && payment.month().isBefore(first.plusMonths(months)))
        .toList();
  }

  /** The first day after the months. */
  static LocalDate after(LocalDate born, int months) {
    return YearMonth.from(born).plusMonths(months).atDay(1);
  }
}
