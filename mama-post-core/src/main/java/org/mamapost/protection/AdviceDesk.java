package org.mamapost.protection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.policy.Advice;
import org.mamapost.policy.AdviceRule;
import org.mamapost.policy.AdviceStep;
import org.mamapost.policy.Measure;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.text.Message;

/**
 * The advice desk (维权咨询窗口, Weihai notice, 正文(九)): which clause answers a complaint, what to prove, what to do by
 * when, and where. It says what the texts say and decides no dispute. Immutable and thread-safe.
 *
 * <pre>{@code
 * Answer<AdviceReply> reply = AdviceDesk.of(policy).advise(new AdviceComplaint(AdviceKind.DISMISSED, facts, today));
 * }</pre>
 */
public final class AdviceDesk {

  // The measures of a notice that open a way to complain.
  private static final Set<String> WAYS = Set.of("advice-desk", "complaint-channels");

  private final RegionalPolicy policy;

  private AdviceDesk(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * A desk.
   *
   * @param policy the policy, with its layers
   * @return the desk
   */
  public static AdviceDesk of(RegionalPolicy policy) {
    return new AdviceDesk(policy);
  }

  /**
   * Where anybody can turn, whatever becomes of the complaint: what the region's notice sets up, as its measures
   * {@code advice-desk} and {@code complaint-channels}. No address or number stands in it.
   *
   * @return the ways; empty where the notice sets up none
   */
  public List<AdviceStep> where() {
    return policy.measures().stream()
        .filter(measure -> WAYS.contains(measure.key().code()))
        .map(AdviceDesk::way)
        .toList();
  }

  private static AdviceStep way(Measure measure) {
    return AdviceStep.of(measure.what(), measure.citation());
  }

  /**
   * Answers a complaint by the law of the day on which it happened.
   *
   * @param complaint the complaint
   * @return the clauses that are broken, what to prove, what to do and where; refused as not eligible where the facts
   *     break no clause of this kind, and with the other reasons where nobody can tell. {@link #where()} holds either
   *     way
   */
  public Answer<AdviceReply> advise(AdviceComplaint complaint) {
    if (!policy.inForce().contains(complaint.askedOn())) {
      return refused(RefusalReason.NOT_IN_FORCE,
          AdviceWords.say("not-in-force", policy.region(), policy.inForce(), complaint.askedOn()));
    }
    Optional<AdviceRule> rule = policy.adviceRule(complaint.kind());
    return rule.map(known -> reply(advised(known, complaint))).orElseGet(() -> refused(
        RefusalReason.NOT_MODELLED, AdviceWords.say("no-rule", policy.region(), complaint.kind())));
  }

  // A rule that a city brought along harms only its own answer.
  private Answer<Advice> advised(AdviceRule rule, AdviceComplaint complaint) {
    SchemeContext context = new SchemeContext(complaint.facts(), complaint.askedOn(),
        complaint.facts().value(AdviceFacts.HAPPENED_ON).value().orElse(complaint.askedOn()), policy);
    try {
      return Objects.requireNonNull(rule.advise(context), "the rule returned null");
    } catch (RuntimeException | LinkageError e) {
      return refused(RefusalReason.NEEDS_JUDGEMENT, AdviceWords.say("rule-failed", rule.kind(), e.toString()));
    }
  }

  private Answer<AdviceReply> reply(Answer<Advice> answer) {
    return answer.fold(
        refusal -> new Answer.Refused<>(refusal, answer.explanation()),
        advice -> new Answer.Answered<>(
            new AdviceReply(advice, toProve(answer.explanation()), where()), answer.explanation()));
  }

  private static List<FactKey<?>> toProve(Explanation explanation) {
    return explanation.steps()
        .filter(step -> step.holding() == Holding.HOLDS)
        .flatMap(step -> step.facts().stream())
        .filter(fact -> !fact.value().isUnknown())
        .<FactKey<?>>map(Fact::key)
        .distinct()
        .toList();
  }

  private static <V> Answer<V> refused(RefusalReason reason, Message message) {
    return new Answer.Refused<>(new Refusal(reason, message, List.of()), Explanation.of(message, Holding.FAILS));
  }
}
