package org.mamapost.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.interpretation.Reading;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * A scheme's conditions, one after another, each a step of the explanation. Nothing stops at the first: every condition
 * is looked at, so that the refusal names all that is missing.
 *
 * <p>What stands against an answer, the strongest first: rules that conflict or are not in force, a condition that
 * fails, a value that is not modelled, a fact that is missing, a matter of judgement. Used by one thread, for one
 * answer.
 *
 * <pre>{@code
 * Decision decision = Decision.of(context, say("grant"), BASIS);
 * decision.requireYes(BusinessFacts.FIRST, say("first-business"), BASIS);
 * Optional<Yuan> amount = decision.parameter(SMALL_FIRM_GRANT);
 * return decision.answer(() -> entitlement(amount.orElseThrow()));
 * }</pre>
 */
public final class Decision {

  private final SchemeContext context;
  private final Message question;
  private final Citation basis;
  private final List<Explanation> steps = new ArrayList<>();
  private final List<Message> notModelled = new ArrayList<>();
  private final List<Refusal> prior = new ArrayList<>();

  private Decision(SchemeContext context, Message question, Citation basis) {
    this.context = Objects.requireNonNull(context, "context");
    this.question = Objects.requireNonNull(question, "question");
    this.basis = Objects.requireNonNull(basis, "basis");
  }

  /**
   * Starts a decision.
   *
   * @param context whose facts, on which day, by the rules of which day
   * @param question what is decided
   * @param basis the sentence that lays it down
   * @return a decision with no condition yet
   */
  public static Decision of(SchemeContext context, Message question, Citation basis) {
    return new Decision(context, question, basis);
  }

  /**
   * A condition on one fact. A fact known to be none does not meet it.
   *
   * @param key the fact
   * @param test what the value has to meet
   * @param condition the condition in words
   * @param citation the words it rests on
   * @return the value, if it is known
   */
  public <T> Optional<T> require(FactKey<T> key, Predicate<T> test, Message condition, Citation citation) {
    Fact<T> fact = context.facts().get(key);
    Holding holding = fact.value().fold(
        () -> Holding.UNKNOWN, () -> Holding.FAILS, value -> test.test(value) ? Holding.HOLDS : Holding.FAILS);
    steps.add(Explanation.of(condition, holding).about(fact).citing(citation));
    return fact.value().value();
  }

  /** A condition that is a plain yes. */
  public void requireYes(FactKey<Boolean> key, Message condition, Citation citation) {
    require(key, Boolean::booleanValue, condition, citation);
  }

  /** A condition that is a plain no; a fact known to be none meets it. */
  public void requireNo(FactKey<Boolean> key, Message condition, Citation citation) {
    requireOrNone(key, value -> !value, condition, citation);
  }

  /**
   * A condition on one fact that is met as well where there is none: nobody who was never placed was placed too often.
   *
   * @param key the fact
   * @param test what a value has to meet
   * @param condition the condition in words
   * @param citation the words it rests on
   */
  public <T> void requireOrNone(FactKey<T> key, Predicate<T> test, Message condition, Citation citation) {
    Fact<T> fact = context.facts().get(key);
    Holding holding = fact.value().fold(
        () -> Holding.UNKNOWN, () -> Holding.HOLDS, value -> test.test(value) ? Holding.HOLDS : Holding.FAILS);
    steps.add(Explanation.of(condition, holding).about(fact).citing(citation));
  }

  /** A condition that is worked out from facts which are known. */
  public void require(boolean holds, Message condition, Citation citation) {
    steps.add(Explanation.of(condition, holds ? Holding.HOLDS : Holding.FAILS).citing(citation));
  }

  /**
   * A fact that the answer is worked out from.
   *
   * @param key the fact
   * @return what is known of it; unknown stands against an answer, none does not
   */
  public <T> Fact<T> ask(FactKey<T> key) {
    Fact<T> fact = context.facts().get(key);
    steps.add(Explanation.of(Words.say("fact", key), fact.value().isUnknown() ? Holding.UNKNOWN : Holding.HOLDS)
        .about(fact));
    return fact;
  }

  /**
   * One of several ways to meet a condition is enough; the way that comes nearest decides.
   *
   * @param condition the condition in words
   * @param ways the ways, each a step made of its own
   */
  public void requireAny(Message condition, List<Explanation> ways) {
    Holding best = List.of(Holding.HOLDS, Holding.JUDGEMENT, Holding.UNKNOWN, Holding.FAILS).stream()
        .filter(holding -> ways.stream().anyMatch(way -> way.holding() == holding))
        .findFirst()
        .orElse(Holding.FAILS);
    steps.add(Explanation.of(condition, best).made(ways));
  }

  /** A step that was worked out elsewhere. */
  public void step(Explanation step) {
    steps.add(step);
  }

  /** A condition that the text leaves to somebody's judgement. */
  public void judge(Message condition, Citation citation) {
    steps.add(Explanation.of(condition, Holding.JUDGEMENT).citing(citation));
  }

  /** A reading that the answer rests on. */
  public <R extends Enum<R> & Reading> R reading(Class<R> question) {
    R reading = context.policy().reading(question);
    steps.add(Explanation.of(Words.say("reading", reading), Holding.HOLDS).reading(reading));
    return reading;
  }

  /**
   * A value that the answer is worked out from, by the rules of the day.
   *
   * @param key the parameter
   * @return the value; empty if no layer has one, which stands against an answer
   */
  public <V extends Comparable<V> & Serializable> Optional<V> parameter(ParameterKey<V> key) {
    return parameter(key, context.rulesOn());
  }

  /**
   * A value that the answer is worked out from, of another day than that of the rules: what was paid in a year is
   * measured by that year's standard.
   *
   * @param key the parameter
   * @param on the day whose value counts
   * @return the value; empty if no layer has one, which stands against an answer
   */
  public <V extends Comparable<V> & Serializable> Optional<V> parameter(ParameterKey<V> key, LocalDate on) {
    Optional<V> found = parameterIfAny(key, on);
    if (found.isEmpty()) {
      notModelled(Words.say("not-modelled", key, on));
    }
    return found;
  }

  /**
   * A value that the answer takes in where there is one: what a region may add to a floor.
   *
   * @param key the parameter
   * @param on the day whose value counts
   * @return the value; empty if no layer has one, which does not stand against an answer
   */
  public <V extends Comparable<V> & Serializable> Optional<V> parameterIfAny(ParameterKey<V> key, LocalDate on) {
    Optional<InForce<V>> found = context.policy().parameter(key, on);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Parameter<V> holds = found.get().parameter();
    steps.add(Explanation.of(Words.say("parameter", key, Words.value(holds.value()), holds.inForce()), Holding.HOLDS)
        .effective(holds.inForce())
        .citing(holds.citation()));
    found.get().conflicts().forEach(conflict -> steps.add(
        Explanation.of(Words.say("overruled", key,
                Words.value(conflict.lower().value()), Words.value(conflict.higher().value())),
                Holding.SKIPPED)
            .citing(conflict.higher().citation())
            .citing(conflict.lower().citation())));
    return Optional.of(holds.value());
  }

  /** Something the library has no verified rule for, by name. */
  public void notModelled(Message missing) {
    notModelled.add(missing);
    steps.add(Explanation.of(missing, Holding.UNKNOWN));
  }

  /** This decision as one step of another, such as one of several {@linkplain #requireAny ways}. */
  public Explanation step() {
    return explanation(refusal().map(refused -> holding(refused.reason())).orElse(Holding.HOLDS));
  }

  /** Two rules that both apply and disagree. */
  public void conflict(Message message, Citation one, Citation other) {
    prior.add(new Refusal(RefusalReason.RULES_CONFLICT, message, List.of(one, other)));
    steps.add(Explanation.of(message, Holding.FAILS).citing(one).citing(other));
  }

  /** A rule that has run out, or has not begun, for this case. */
  public void notInForce(Message message, Citation citation) {
    prior.add(new Refusal(RefusalReason.NOT_IN_FORCE, message, List.of(citation)));
    steps.add(Explanation.of(message, Holding.FAILS).citing(citation));
  }

  /**
   * The answer.
   *
   * @param value works out the value; asked only if nothing stands against it
   * @return the value, or why there is none, with every step
   */
  public <V> Answer<V> answer(Supplier<V> value) {
    Optional<Refusal> refusal = refusal();
    if (refusal.isPresent()) {
      return new Answer.Refused<>(refusal.get(), explanation(holding(refusal.get().reason())));
    }
    return new Answer.Answered<>(value.get(), explanation(Holding.HOLDS));
  }

  private Explanation explanation(Holding holding) {
    return Explanation.of(question, holding).citing(basis).made(steps);
  }

  private static Holding holding(RefusalReason reason) {
    return switch (reason) {
      case FACTS_MISSING, NOT_MODELLED -> Holding.UNKNOWN;
      case NEEDS_JUDGEMENT -> Holding.JUDGEMENT;
      case NOT_ELIGIBLE, NOT_IN_FORCE, RULES_CONFLICT -> Holding.FAILS;
    };
  }

  private Optional<Refusal> refusal() {
    if (!prior.isEmpty()) {
      return Optional.of(prior.get(0));
    }
    return refusal(Holding.FAILS, RefusalReason.NOT_ELIGIBLE, "not-met")
        .or(() -> notModelled.stream().findFirst()
            .map(missing -> new Refusal(RefusalReason.NOT_MODELLED, missing, List.of(basis))))
        .or(() -> refusal(Holding.UNKNOWN, RefusalReason.FACTS_MISSING, "not-known"))
        .or(() -> refusal(Holding.JUDGEMENT, RefusalReason.NEEDS_JUDGEMENT, "left-open"));
  }

  private Optional<Refusal> refusal(Holding holding, RefusalReason reason, String saying) {
    List<Explanation> against = steps.stream().filter(step -> step.holding() == holding).toList();
    return against.isEmpty() ? Optional.empty() : Optional.of(new Refusal(
        reason,
        Words.all(saying, against.stream().map(Explanation::statement).toList()),
        restingOn(against)));
  }

  private List<Citation> restingOn(List<Explanation> against) {
    List<Citation> words = against.stream().flatMap(Decision::words).distinct().toList();
    return words.isEmpty() ? List.of(basis) : words;
  }

  // A step that is made of others, such as several ways to meet a condition, may rest on theirs alone.
  private static Stream<Citation> words(Explanation step) {
    return step.citations().isEmpty() ? step.parts().stream().flatMap(Decision::words) : step.citations().stream();
  }
}
