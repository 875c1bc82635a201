package org.mamapost.protection;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.answer.Answer;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.policy.Safeguard;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/**
 * What one protection answers.
 *
 * @param protection the protection
 * @param modality how strongly its text binds
 * @param basis the sentence that lays it down
 * @param answer what it gives or forbids, or why it does not
 */
public record ProtectionAnswer(ProtectionKey protection, Modality modality, Citation basis, Answer<Safeguard> answer)
    implements Serializable {

  /** Checks that nothing is missing. */
  public ProtectionAnswer {
    Objects.requireNonNull(protection, "protection");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(answer, "answer");
  }
}
