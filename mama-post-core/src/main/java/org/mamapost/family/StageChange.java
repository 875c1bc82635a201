package org.mamapost.family;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Answer;
import org.mamapost.person.Child;

/**
 * The next day on which the answer is another.
 *
 * @param day the first day of the other answer
 * @param because the children who come of another age on that day, in the order in which they were given; empty where
 *     it is the rules that change
 * @param then the answer from then on, which is a refusal where the last child has grown out of its stage
 */
public record StageChange(LocalDate day, List<Child> because, Answer<FamilyStage> then) implements Serializable {

  /** Copies the list. */
  public StageChange {
    Objects.requireNonNull(day, "day");
    because = List.copyOf(because);
    Objects.requireNonNull(then, "then");
  }
}
