package org.mamapost.protection;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Holding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;

/**
 * One line of an inspection list: what an employer has to show.
 *
 * @param protection the protection it belongs to
 * @param modality how strongly the text binds
 * @param what what has to exist
 * @param concerned whether the employer has anybody it concerns: it does, it does not, a number is unknown, or the text
 *     leaves it to judgement
 * @param basis the words
 * @param measures the values it is held against on the day, the region's own among them, each with its words
 * @param notModelled whether it is held against values of which none is known for the region and the day
 */
public record InspectionItem(ProtectionKey protection, Modality modality, Message what, Holding concerned,
    Citation basis, List<Parameter<Integer>> measures, boolean notModelled) implements Serializable {

  /** Copies the list. */
  public InspectionItem {
    Objects.requireNonNull(protection, "protection");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(concerned, "concerned");
    Objects.requireNonNull(basis, "basis");
    measures = List.copyOf(measures);
  }
}
