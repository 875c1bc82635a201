package org.mamapost.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.source.Citation;

/**
 * What a complaint comes to where its facts break a clause.
 *
 * @param kind what is complained of
 * @param clauses the clauses that are broken, the nearest first; at least one
 * @param remedies what she can do about it
 */
public record Advice(AdviceKind kind, List<Citation> clauses, List<AdviceStep> remedies) implements Serializable {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if no clause is broken; that is a refusal
   */
  public Advice {
    Objects.requireNonNull(kind, "kind");
    clauses = List.copyOf(clauses);
    remedies = List.copyOf(remedies);
    if (clauses.isEmpty()) {
      throw new IllegalArgumentException("advice on " + kind + " names no clause");
    }
  }
}
