package org.mamapost.policy;

import org.mamapost.answer.Answer;

/** Holds the facts of one kind of complaint against the clauses that speak of it. Stateless and thread-safe. */
public interface AdviceRule {

  /** Which kind of complaint it is about. */
  AdviceKind kind();

  /**
   * Holds the facts against the clauses.
   *
   * @param context the facts as they are known on the day she asks, and the day it happened, whose rules apply
   * @return what is broken and what she can do; refused where nothing is broken, where a fact is missing, or where it
   *     is a matter of judgement
   */
  Answer<Advice> advise(SchemeContext context);
}
