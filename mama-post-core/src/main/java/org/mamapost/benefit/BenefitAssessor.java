package org.mamapost.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Answer;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Inquiry;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.time.DateRange;

/**
 * Works out what is due by a policy. Immutable and thread-safe: make one and keep it.
 *
 * <pre>{@code
 * BenefitReport report = BenefitAssessor.of(policy).assess(facts, date);
 * report.due().forEach(due -> System.out.println(due.scheme().chinese()));
 * }</pre>
 */
public final class BenefitAssessor {

  private final RegionalPolicy policy;
  private final Inquiry inquiry;

  private BenefitAssessor(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
    this.inquiry = Inquiry.of(policy);
  }

  /**
   * An assessor.
   *
   * @param policy the policy, with its layers
   * @return the assessor
   */
  public static BenefitAssessor of(RegionalPolicy policy) {
    return new BenefitAssessor(policy);
  }

  /** Everything, by the facts and the rules of one day. */
  public BenefitReport assess(Facts facts, LocalDate date) {
    return assess(facts, date, date);
  }

  /**
   * Everything, by the facts of one day and the rules of another.
   *
   * @param facts what is known
   * @param factsOn the day on which the facts are looked at
   * @param rulesOn the day whose rules apply
   * @return one answer a scheme
   */
  public BenefitReport assess(Facts facts, LocalDate factsOn, LocalDate rulesOn) {
    return new BenefitReport(policy.id(), policy.version(), factsOn, rulesOn, policy.schemes().stream()
        .map(scheme -> answer(scheme, inquiry.ask(scheme, facts, factsOn, rulesOn))).toList());
  }

  /**
   * Everything over a period: one answer for the days on which it is the same, split where a parameter or a fact
   * changes.
   *
   * @param facts what is known
   * @param days the period, with a last day
   * @return for each scheme its answers in order of time, which together cover the period
   * @throws IllegalArgumentException if the period has no last day
   */
  public List<BenefitPeriod> over(Facts facts, DateRange days) {
    return policy.schemes().stream()
        .flatMap(scheme -> inquiry.over(scheme, facts, days).stream()
            .map(span -> new BenefitPeriod(span.days(), answer(scheme, span.value()))))
        .toList();
  }

  private static SchemeAnswer answer(Scheme scheme, Answer<Entitlement> answer) {
    return new SchemeAnswer(scheme.key(), scheme.modality(), scheme.basis(), answer);
  }
}
