package org.mamapost.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.mamapost.fact.Stated;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * Something that whoever complains can do or where she can turn, with the words that give her the right.
 *
 * @param what what she can do
 * @param basis the words
 * @param by the last day for it; none where the texts at hand give none, unknown where another text would have to be
 *     read
 */
public record AdviceStep(Message what, Citation basis, Stated<LocalDate> by) implements Serializable {

  /** Checks that nothing is missing. */
  public AdviceStep {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(by, "by");
  }

  /**
   * A step without a last day.
   *
   * @param what what she can do
   * @param basis the words
   * @return the step
   */
  public static AdviceStep of(Message what, Citation basis) {
    return new AdviceStep(what, basis, Stated.none());
  }
}
