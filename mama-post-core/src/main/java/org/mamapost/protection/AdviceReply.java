package org.mamapost.protection;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.person.FactKey;
import org.mamapost.policy.Advice;
import org.mamapost.policy.AdviceStep;

/**
 * What the advice desk answers.
 *
 * @param advice the clauses that are broken, and what she can do
 * @param toProve the facts that the answer rests on: bring what proves them. No text at hand lists papers to bring
 * @param where where she can turn, as the texts say; no address or number stands in them
 */
public record AdviceReply(Advice advice, List<FactKey<?>> toProve, List<AdviceStep> where) implements Serializable {

  /** Copies the lists. */
  public AdviceReply {
    Objects.requireNonNull(advice, "advice");
    toProve = List.copyOf(toProve);
    where = List.copyOf(where);
  }
}
