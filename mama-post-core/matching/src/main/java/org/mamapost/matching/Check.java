package org.mamapost.matching;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.fact.Stated;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * What one hard constraint says of a carer and a post.
 *
 * @param constraint the id of the constraint
 * @param step how it stands, why, and the words it rests on
 * @param mend what would mend it; none where it holds, or where nothing can
 */
public record Check(String constraint, Explanation step, Stated<Message> mend) implements Serializable {

  /**
   * Checks that what fails rests on words.
   *
   * @throws IllegalArgumentException if it fails and cites nothing
   */
  public Check {
    Objects.requireNonNull(constraint, "constraint");
    Objects.requireNonNull(mend, "mend");
    if (step.holding() == Holding.FAILS && step.citations().isEmpty()) {
      throw new IllegalArgumentException("the constraint " + constraint + " fails and cites nothing");
    }
  }

  /** One that holds. */
  public static Check holds(String constraint, Message why, Citation citation) {
    return of(constraint, Holding.HOLDS, why, citation, Stated.none());
  }

  /** One that nobody can tell, for want of a fact; the message names the fact. */
  public static Check unknown(String constraint, Message why, Citation citation) {
    return of(constraint, Holding.UNKNOWN, why, citation, Stated.none());
  }

  /** One that fails, and what would mend it. */
  public static Check fails(String constraint, Message why, Citation citation, Stated<Message> mend) {
    return of(constraint, Holding.FAILS, why, citation, mend);
  }

  private static Check of(String constraint, Holding holding, Message why, Citation citation, Stated<Message> mend) {
    return new Check(constraint, Explanation.of(why, holding).citing(citation), mend);
  }

  /** How it stands: it holds, it fails, or it is unknown. */
  public Holding holding() {
    return step.holding();
  }
}
