package org.mamapost.family;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Refusal;
import org.mamapost.catalogue.CareStage;
import org.mamapost.person.Child;
import org.mamapost.person.FactKey;

/**
 * A child of whom nobody can tell yet whether the carer counts as raising it.
 *
 * @param child the child
 * @param stages the stages it would add, youngest first
 * @param why what keeps it open
 * @param missing the facts that are missing; empty where it is a matter of judgement
 */
public record OpenChild(Child child, List<CareStage> stages, Refusal why, List<FactKey<?>> missing)
    implements Serializable {

  /** Copies the lists. */
  public OpenChild {
    Objects.requireNonNull(child, "child");
    stages = List.copyOf(stages);
    Objects.requireNonNull(why, "why");
    missing = List.copyOf(missing);
  }
}
