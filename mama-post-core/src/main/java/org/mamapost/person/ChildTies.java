package org.mamapost.person;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mamapost.fact.Stated;
import org.mamapost.text.Named;

/**
 * What is said of one child apart from the others: what it is to the carer, whom it lives with, whether its parents can
 * raise it, and whether she has raised a stepchild. Each is known or unknown; there is no tie that is none.
 *
 * @param relation what the child is to the carer
 * @param household whom it lives with
 * @param parents whether its parents can raise it
 * @param upbringing whether a stepchild is raised by her
 */
public record ChildTies(Stated<Relation> relation, Stated<Household> household, Stated<ParentsState> parents,
    Stated<Upbringing> upbringing) implements Serializable {

  private static final ChildTies UNKNOWN =
      new ChildTies(Stated.unknown(), Stated.unknown(), Stated.unknown(), Stated.unknown());

  /**
   * Checks that each is known or unknown.
   *
   * @throws IllegalArgumentException if one is stated to be none
   */
  public ChildTies {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(household, "household");
    Objects.requireNonNull(parents, "parents");
    Objects.requireNonNull(upbringing, "upbringing");
    if (Stream.of(relation, household, parents, upbringing).anyMatch(Stated::isNone)) {
      throw new IllegalArgumentException("what is said of one child is known or left out, never none");
    }
  }

  /** Nothing is said of this child alone. */
  public static ChildTies unknown() {
    return UNKNOWN;
  }

  /** These ties with another relation. */
  public ChildTies with(Relation other) {
    return new ChildTies(Stated.of(other), household, parents, upbringing);
  }

  /** These ties with another household. */
  public ChildTies with(Household other) {
    return new ChildTies(relation, Stated.of(other), parents, upbringing);
  }

  /** These ties with another state of the parents. */
  public ChildTies with(ParentsState other) {
    return new ChildTies(relation, household, Stated.of(other), upbringing);
  }

  /** These ties with another upbringing. */
  public ChildTies with(Upbringing other) {
    return new ChildTies(relation, household, parents, Stated.of(other));
  }

  /**
   * The facts about the carer and all her children, with what is said of this one in the place of what is said of all.
   *
   * @param facts the facts
   * @return the facts as they are for this child
   */
  public Facts over(Facts facts) {
    Stated<String> source = facts.get(CarerFacts.CHILDREN).source();
    Facts.Builder own = facts.toBuilder();
    put(own, CarerFacts.CHILD_RELATION, relation, source);
    put(own, CarerFacts.CHILD_HOUSEHOLD, household, source);
    put(own, CarerFacts.CHILD_PARENTS, parents, source);
    put(own, CarerFacts.CHILD_UPBRINGING, upbringing, source);
    return own.build();
  }

  private static <T> void put(Facts.Builder facts, FactKey<T> key, Stated<T> value, Stated<String> source) {
    if (!value.isUnknown()) {
      facts.with(new Fact<>(key, value, source));
    }
  }

  /** What is said, in the order of the components. */
  public List<Named> said() {
    return Stream.<Stated<? extends Named>>of(relation, household, parents, upbringing)
        .<Named>flatMap(tie -> tie.value().stream())
        .toList();
  }
}
