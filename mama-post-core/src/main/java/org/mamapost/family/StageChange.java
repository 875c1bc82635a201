package org.mamapost.family;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.mamapost.answer.Answer;

/**
 * The next day on which the answer is another.
 *
 * @param day the first day of the other answer
 * @param then the answer from then on, which is a refusal where the last child has grown out of its stage
 */
public record StageChange(LocalDate day, Answer<FamilyStage> then) implements Serializable {

  /** Checks that nothing is missing. */
  public StageChange {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(then, "then");
  }
}
