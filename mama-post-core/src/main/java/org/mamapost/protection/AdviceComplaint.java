package org.mamapost.protection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.mamapost.person.Facts;
import org.mamapost.policy.AdviceKind;

/**
 * What somebody brings to the advice desk.
 *
 * @param kind what she complains of
 * @param facts what is known of it, by the keys of {@link AdviceFacts}
 * @param askedOn the day she asks
 */
public record AdviceComplaint(AdviceKind kind, Facts facts, LocalDate askedOn) implements Serializable {

  /** Checks that nothing is missing. */
  public AdviceComplaint {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(askedOn, "askedOn");
  }
}
