package org.mamapost.fact;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a post offers in one cell: one or more alternatives, each of one or more terms that hold together.
 *
 * <p>{@code 社会保险、商业保险或灵活就业社会保险} offers two alternatives: social and commercial insurance together, or
 * flexible-employment insurance. Equality does not depend on the order they are written in.
 *
 * @param <T> the terms
 */
public final class Choice<T extends Enum<T>> implements Serializable {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // unmodifiable views of serializable sets
  private final Set<Set<T>> alternatives;

  private Choice(Set<Set<T>> alternatives) {
    this.alternatives = alternatives;
  }

  /**
   * One term, with no alternative.
   *
   * @param term the term
   * @return the choice
   */
  public static <T extends Enum<T>> Choice<T> of(T term) {
    return together(Set.of(term));
  }

  /**
   * Several terms that hold together (、).
   *
   * @param terms at least one
   * @return a choice with one alternative
   * @throws IllegalArgumentException if there is no term
   */
  public static <T extends Enum<T>> Choice<T> together(Collection<T> terms) {
    return ofAlternatives(List.of(terms));
  }

  /**
   * Alternatives (或) of one term each.
   *
   * @param terms at least one
   * @return the choice
   * @throws IllegalArgumentException if there is no term
   */
  public static <T extends Enum<T>> Choice<T> anyOf(Collection<T> terms) {
    return ofAlternatives(terms.stream().map(Set::of).toList());
  }

  /**
   * Alternatives (或) of terms that hold together (、).
   *
   * @param alternatives at least one, each of at least one term
   * @return the choice
   * @throws IllegalArgumentException if there is none, or one without a term
   */
  public static <T extends Enum<T>> Choice<T> ofAlternatives(
      Collection<? extends Collection<T>> alternatives) {
    if (alternatives.isEmpty() || alternatives.stream().anyMatch(Collection::isEmpty)) {
      throw new IllegalArgumentException("a choice offers at least one alternative of at least one term");
    }
    // In the order of the terms, so that two choices that are equal also print alike.
    return new Choice<>(alternatives.stream()
        .map(EnumSet::copyOf)
        .sorted(Choice::inOrderOfTerms)
        .map(Collections::unmodifiableSet)
        .collect(Collectors.collectingAndThen(
            Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet)));
  }

  private static <T extends Enum<T>> int inOrderOfTerms(Set<T> a, Set<T> b) {
    return Arrays.compare(a.stream().mapToInt(Enum::ordinal).toArray(), b.stream().mapToInt(Enum::ordinal).toArray());
  }

  /** The alternatives, each the terms that hold together. */
  public Set<Set<T>> alternatives() {
    return alternatives;
  }

  /** Tells whether a term stands in some alternative. */
  public boolean offers(T term) {
    for (Set<T> together : alternatives) {
      if (together.contains(term)) {
        return true;
      }
    }
    return false;
  }

  /** Every term that stands in some alternative, in the vocabulary's order. */
  public Stream<T> terms() {
    return alternatives.stream().flatMap(Set::stream).distinct().sorted();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Choice<?> choice && alternatives.equals(choice.alternatives);
  }

  @Override
  public int hashCode() {
    return alternatives.hashCode();
  }

  @Override
  public String toString() {
    return alternatives.toString();
  }
}
