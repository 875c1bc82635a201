package org.mamapost.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Named;

/**
 * One thing that a policy says, by the code under which programs know it.
 *
 * @param kind what it is
 * @param code the stable code, such as {@code startup-loan} or {@code domestic-service}
 * @param name its name in two languages
 * @param modality how strongly its words bind; empty for a value, which binds as whatever asks for it
 * @param citations the words it rests on, at least one citation
 */
public record PolicyElement(
    ElementKind kind, String code, Named name, Optional<Modality> modality, List<Citation> citations) {

  /**
   * Checks that it cites something.
   *
   * @throws IllegalArgumentException if it does not
   */
  public PolicyElement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(modality, "modality");
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException(code + " cites nothing");
    }
  }
}
