package org.mamapost.family;

import java.io.Serializable;
import java.util.List;
import org.mamapost.catalogue.CareStage;

/**
 * The care stages of a family on a day (正文(一), 附件一).
 *
 * @param stages the stages that hold, youngest first, each once; at least one
 * @param because the children by which they hold, the youngest first
 * @param open the children that may add further stages once more is known or judged; where there is one, the stages
 *     that hold may not be all
 */
public record FamilyStage(List<CareStage> stages, List<ChildStage> because, List<OpenChild> open)
    implements Serializable {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no stage; that there is none is a refusal
   */
  public FamilyStage {
    stages = List.copyOf(stages);
    because = List.copyOf(because);
    open = List.copyOf(open);
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("a family in no stage is refused, and has no empty list");
    }
  }
}
