package org.mamapost.protection;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.answer.Holding;
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
 */
public record InspectionItem(
    ProtectionKey protection, Modality modality, Message what, Holding concerned, Citation basis)
    implements Serializable {

  /** Checks that nothing is missing. */
  public InspectionItem {
    Objects.requireNonNull(protection, "protection");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(concerned, "concerned");
    Objects.requireNonNull(basis, "basis");
  }
}
