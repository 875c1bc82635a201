package org.mamapost.compare;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.text.Named;

/**
 * One thing of which two policies do not say the same.
 *
 * @param aspect what of the policy it is
 * @param code the stable code of the row, the value, the scheme, the measure or the question
 * @param name its name
 * @param left what the left policy says; empty if it does not speak of it, which is "not modelled" and never nothing
 * @param right what the right policy says; empty if it does not speak of it
 */
public record Difference(Aspect aspect, String code, Named name, Optional<Side> left, Optional<Side> right) {

  /**
   * Checks that one of them speaks of it.
   *
   * @throws IllegalArgumentException if neither does
   */
  public Difference {
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    if (left.isEmpty() && right.isEmpty()) {
      throw new IllegalArgumentException("neither policy speaks of " + code);
    }
  }
}
