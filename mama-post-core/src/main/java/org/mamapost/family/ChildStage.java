package org.mamapost.family;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.catalogue.CareStage;
import org.mamapost.person.Child;

/**
 * A child that the carer counts as raising, and its stages.
 *
 * @param child the child
 * @param stages its stages, youngest first; two where its age is a bound that belongs to both
 */
public record ChildStage(Child child, List<CareStage> stages) implements Serializable {

  /** Copies the stages. */
  public ChildStage {
    Objects.requireNonNull(child, "child");
    stages = List.copyOf(stages);
  }
}
