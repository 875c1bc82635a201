package org.mamapost.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * The terms that a cell allows, and how it joins them: how they are joined decides what a post may combine, and is read
 * by interpretation.
 *
 * @param terms the terms in the order printed; empty only if the cell says nothing
 * @param joining how the cell joins them
 */
public record AllowedTerms<T extends Enum<T>>(List<T> terms, Joining joining) implements Serializable {

  /** How a cell joins its terms. */
  public enum Joining {
    /** The cell says nothing of this, so every post suits it. */
    NOTHING_SAID,
    /** One term alone. */
    ALONE,
    /** Terms joined by 或, such as 社会保险或商业保险. */
    OR,
    /** Terms side by side with nothing between them, such as 基础技能特定技能. */
    SIDE_BY_SIDE
  }

  /**
   * Checks that the joining suits the number of terms.
   *
   * @throws IllegalArgumentException if it does not
   */
  public AllowedTerms {
    terms = List.copyOf(terms);
    int least = joining == Joining.NOTHING_SAID ? 0 : joining == Joining.ALONE ? 1 : 2;
    if (terms.size() < least || least < 2 && terms.size() > least) {
      throw new IllegalArgumentException(joining + " does not join " + terms);
    }
  }

  /** The terms of a cell that says nothing of this. */
  public static <T extends Enum<T>> AllowedTerms<T> nothingSaid() {
    return new AllowedTerms<T>(List.of(), Joining.NOTHING_SAID);
  }

  /** The term of a cell that prints only one. */
  public static <T extends Enum<T>> AllowedTerms<T> only(T term) {
    return new AllowedTerms<T>(List.of(term), Joining.ALONE);
  }

  /** The terms of a cell that prints 或 between two. */
  public static <T extends Enum<T>> AllowedTerms<T> anyOf(T first, T second) {
    return new AllowedTerms<T>(List.of(first, second), Joining.OR);
  }

  /** The terms of a cell that prints two side by side. */
  public static <T extends Enum<T>> AllowedTerms<T> sideBySide(T first, T second) {
    return new AllowedTerms<T>(List.of(first, second), Joining.SIDE_BY_SIDE);
  }
}
