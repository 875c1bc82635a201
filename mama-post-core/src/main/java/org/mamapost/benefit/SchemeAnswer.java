package org.mamapost.benefit;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.answer.Answer;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.SchemeKey;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/**
 * What one scheme answers.
 *
 * @param scheme the scheme
 * @param modality how strongly its text binds
 * @param basis the sentence that lays it down
 * @param answer what is due, or why nothing is
 */
public record SchemeAnswer(SchemeKey scheme, Modality modality, Citation basis, Answer<Entitlement> answer)
    implements Serializable {

  /** Checks that nothing is missing. */
  public SchemeAnswer {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(answer, "answer");
  }
}
