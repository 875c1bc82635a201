package org.mamapost.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Answer;
import org.mamapost.person.Facts;
import org.mamapost.policy.Inquiry;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.time.DateRange;

/**
 * Works out what protects a person by a policy. Immutable and thread-safe: make one and keep it.
 *
 * <pre>{@code
 * ProtectionReport report = ProtectionAssessor.of(policy).assess(facts, date);
 * report.of(Protections.MATERNITY_LEAVE).answer();
 * }</pre>
 */
public final class ProtectionAssessor {

  private final RegionalPolicy policy;
  private final Inquiry inquiry;

  private ProtectionAssessor(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
    this.inquiry = Inquiry.of(policy);
  }

  /**
   * An assessor.
   *
   * @param policy the policy, with its layers
   * @return the assessor
   */
  public static ProtectionAssessor of(RegionalPolicy policy) {
    return new ProtectionAssessor(policy);
  }

  /** Everything, by the facts and the rules of one day. */
  public ProtectionReport assess(Facts facts, LocalDate date) {
    return assess(facts, date, date);
  }

  /**
   * Everything, by the facts of one day and the rules of another.
   *
   * @param facts what is known
   * @param factsOn the day on which the facts are looked at
   * @param rulesOn the day whose rules apply
   * @return one answer a protection
   */
  public ProtectionReport assess(Facts facts, LocalDate factsOn, LocalDate rulesOn) {
    return new ProtectionReport(policy.id(), policy.version(), factsOn, rulesOn, policy.protections().stream()
        .map(protection -> answer(protection, inquiry.ask(new UntilOver(protection), facts, factsOn, rulesOn)))
        .toList());
  }

  /**
   * Everything over a period: one answer for the days on which it is the same, split where a parameter or a fact
   * changes.
   *
   * @param facts what is known
   * @param days the period, with a last day
   * @return for each protection its answers in order of time, which together cover the period
   * @throws IllegalArgumentException if the period has no last day
   */
  public List<ProtectionPeriod> over(Facts facts, DateRange days) {
    return policy.protections().stream()
        .flatMap(protection -> inquiry.over(new UntilOver(protection), facts, days).stream()
            .map(span -> new ProtectionPeriod(span.days(), answer(protection, span.value()))))
        .toList();
  }

  private static ProtectionAnswer answer(Protection protection, Answer<Safeguard> answer) {
    return new ProtectionAnswer(protection.key(), protection.modality(), protection.basis(), answer);
  }
}
