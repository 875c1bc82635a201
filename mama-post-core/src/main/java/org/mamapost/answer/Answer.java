package org.mamapost.answer;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;

/**
 * An answer, or why there is none; with the explanation of either. There is no third case: nothing is ever zero or
 * empty because something was missing.
 *
 * @param <V> the values
 */
public sealed interface Answer<V> extends Serializable {

  /** Why the answer is what it is. */
  Explanation explanation();

  /**
   * Answers for both cases.
   *
   * @param refused for a refusal
   * @param answered for a value
   * @return one of the two
   */
  <R> R fold(Function<? super Refusal, ? extends R> refused, Function<? super V, ? extends R> answered);

  /** The value, if there is one. */
  default Optional<V> value() {
    return fold(refusal -> Optional.empty(), Optional::of);
  }

  /** Why there is none. */
  default Optional<Refusal> refusal() {
    return fold(Optional::of, value -> Optional.empty());
  }

  /**
   * The value.
   *
   * @return the value
   * @throws RefusedException if there is none; it carries the refusal
   */
  default V orElseThrow() {
    return fold(
        refusal -> {
          throw new RefusedException(refusal);
        },
        value -> value);
  }

  /**
   * The conditions that are not met where somebody is not eligible, each a step with the facts that it looked at and
   * the words it rests on; empty for every other answer.
   */
  default List<Explanation> unmet() {
    return refusal().filter(refused -> refused.reason() == RefusalReason.NOT_ELIGIBLE).isEmpty()
        ? List.of()
        : explanation().failingSteps().toList();
  }

  /** The facts whose absence keeps the answer open, each once, so that a form asks for these only. */
  default List<FactKey<?>> missingFacts() {
    if (refusal().filter(refused -> refused.reason() == RefusalReason.FACTS_MISSING).isEmpty()) {
      return List.of();
    }
    return explanation().unknownSteps()
        .flatMap(step -> step.facts().stream())
        .filter(fact -> fact.value().isUnknown())
        .<FactKey<?>>map(Fact::key)
        .distinct()
        .toList();
  }

  /**
   * An answer.
   *
   * @param given the value
   * @param explanation why
   * @param <V> the values
   */
  record Answered<V>(V given, Explanation explanation) implements Answer<V> {

    /** Checks that nothing is missing. */
    public Answered {
      Objects.requireNonNull(given, "given");
      Objects.requireNonNull(explanation, "explanation");
    }

    @Override
    public <R> R fold(Function<? super Refusal, ? extends R> refused, Function<? super V, ? extends R> answered) {
      return answered.apply(given);
    }
  }

  /**
   * No answer.
   *
   * @param why the typed reason
   * @param explanation how far it came
   * @param <V> the values
   */
  record Refused<V>(Refusal why, Explanation explanation) implements Answer<V> {

    /** Checks that nothing is missing. */
    public Refused {
      Objects.requireNonNull(why, "why");
      Objects.requireNonNull(explanation, "explanation");
    }

    @Override
    public <R> R fold(Function<? super Refusal, ? extends R> refused, Function<? super V, ? extends R> answered) {
      return refused.apply(why);
    }
  }
}
