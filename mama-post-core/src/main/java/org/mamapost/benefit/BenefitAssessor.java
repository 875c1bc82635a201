package org.mamapost.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

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

  private BenefitAssessor(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
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
    SchemeContext context = new SchemeContext(facts, factsOn, rulesOn, policy);
    return new BenefitReport(policy.id(), policy.version(), factsOn, rulesOn,
        policy.schemes().stream().map(scheme -> answer(scheme, context)).toList());
  }

  /**
   * Everything over a period: one answer for the days on which it is the same, split where a parameter or a fact changes.
   *
   * @param facts what is known
   * @param days the period, with a last day
   * @return for each scheme its answers in order of time, which together cover the period
   * @throws IllegalArgumentException if the period has no last day
   */
  public List<BenefitPeriod> over(Facts facts, DateRange days) {
    return policy.schemes().stream().flatMap(scheme -> over(scheme, facts, days)).toList();
  }

  private Stream<BenefitPeriod> over(Scheme scheme, Facts facts, DateRange days) {
    return Span.split(days, Stream.concat(policy.changes(), scheme.changes(facts, policy).stream()),
            day -> answer(scheme, new SchemeContext(facts, day, day, policy)),
            (one, other) -> saysTheSame(one.answer(), other.answer())).stream()
        .map(span -> new BenefitPeriod(span.days(), span.value()));
  }

  private static boolean saysTheSame(Answer<Entitlement> one, Answer<Entitlement> other) {
    return one.value().equals(other.value()) && one.refusal().equals(other.refusal());
  }

  private SchemeAnswer answer(Scheme scheme, SchemeContext context) {
    Answer<Entitlement> answer = policy.inForce().contains(context.rulesOn())
        ? assessed(scheme, context)
        : refused(RefusalReason.NOT_IN_FORCE,
            Words.say("not-in-force", policy.region(), policy.inForce(), context.rulesOn()), scheme);
    return new SchemeAnswer(scheme.key(), scheme.modality(), scheme.basis(), answer);
  }

  // A scheme that a city brought along harms only its own answer.
  static Answer<Entitlement> assessed(Scheme scheme, SchemeContext context) {
    try {
      return Objects.requireNonNull(scheme.assess(context), "the scheme returned null");
    } catch (RuntimeException | LinkageError e) {
      return refused(RefusalReason.NEEDS_JUDGEMENT,
          Words.say("scheme-failed", scheme.key(), e.toString()), scheme);
    }
  }

  private static Answer<Entitlement> refused(RefusalReason reason, Message message, Scheme scheme) {
    return new Answer.Refused<>(new Refusal(reason, message, List.of(scheme.basis())),
        Explanation.of(message, Holding.FAILS).citing(scheme.basis()));
  }
}
