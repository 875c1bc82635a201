package org.mamapost.policy;

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
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/**
 * Asks a policy's provisions, on a day or over a period. A provision that fails harms only its own answer. Immutable
 * and thread-safe.
 */
public final class Inquiry {

  private final RegionalPolicy policy;

  private Inquiry(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * An inquiry.
   *
   * @param policy the policy, with its layers
   * @return the inquiry
   */
  public static Inquiry of(RegionalPolicy policy) {
    return new Inquiry(policy);
  }

  /**
   * Asks a provision on a day.
   *
   * @param provision the provision
   * @param facts what is known
   * @param factsOn the day on which the facts are looked at
   * @param rulesOn the day whose rules apply
   * @return its answer; a refusal where the policy is not in force or the provision fails
   */
  public <V> Answer<V> ask(Provision<V> provision, Facts facts, LocalDate factsOn, LocalDate rulesOn) {
    if (!policy.inForce().contains(rulesOn)) {
      return refused(RefusalReason.NOT_IN_FORCE,
          Words.say("not-in-force", policy.region(), policy.inForce(), rulesOn), provision);
    }
    return provision.textInForce()
        .filter(days -> !days.contains(rulesOn))
        .map(days -> Inquiry.<V>refused(RefusalReason.NOT_MODELLED,
            Words.say("text-not-in-force", provision.basis().document(), days, rulesOn), provision))
        .orElseGet(() -> assessed(provision, new SchemeContext(facts, factsOn, rulesOn, policy)));
  }

  /**
   * Asks a provision over a period, split where a parameter or a fact changes.
   *
   * @param provision the provision
   * @param facts what is known
   * @param days the period, with a last day
   * @return its answers in order of time, which together cover the period
   * @throws IllegalArgumentException if the period has no last day
   */
  public <V> List<Span<Answer<V>>> over(Provision<V> provision, Facts facts, DateRange days) {
    Stream<LocalDate> ofTheRules = Stream.concat(
        policy.changes(), provision.textInForce().stream().flatMap(DateRange::turningPoints));
    return Span.split(days, Stream.concat(ofTheRules, provision.changes(facts, policy).stream()),
        day -> ask(provision, facts, day, day), Inquiry::saysTheSame);
  }

  private static <V> boolean saysTheSame(Answer<V> one, Answer<V> other) {
    return one.value().equals(other.value()) && one.refusal().equals(other.refusal());
  }

  /**
   * Asks a provision whether or not the policy is in force. One that a city brought along and that fails harms only its
   * own answer.
   *
   * @param provision the provision
   * @param context whose facts, on which day, by the rules of which day
   * @return its answer; a refusal where it fails
   */
  public static <V> Answer<V> assessed(Provision<V> provision, SchemeContext context) {
    try {
      return Objects.requireNonNull(provision.assess(context), "the provision returned null");
    } catch (RuntimeException | LinkageError e) {
      return refused(RefusalReason.NEEDS_JUDGEMENT,
          Words.say("provision-failed", provision.key(), e.toString()), provision);
    }
  }

  private static <V> Answer<V> refused(RefusalReason reason, Message message, Provision<V> provision) {
    return new Answer.Refused<>(new Refusal(reason, message, List.of(provision.basis())),
        Explanation.of(message, Holding.FAILS).citing(provision.basis()));
  }
}
