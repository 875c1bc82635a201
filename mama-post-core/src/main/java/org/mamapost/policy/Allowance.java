package org.mamapost.policy;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.text.Named;

/**
 * How much leave or time off, such as 158 days.
 *
 * @param bound exactly, at least or at most
 * @param number how many, one or more
 * @param unit of what
 */
public record Allowance(Bound bound, int number, AllowanceUnit unit) implements Named, Serializable {

  /**
   * Checks that there is something.
   *
   * @throws IllegalArgumentException if the number is not positive: no leave at all is a refusal, not an allowance
   */
  public Allowance {
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(unit, "unit");
    if (number < 1) {
      throw new IllegalArgumentException("an allowance is one or more, not " + number);
    }
  }

  @Override
  public String chinese() {
    return (bound == Bound.EXACTLY ? "" : bound.chinese()) + number + unit.chinese();
  }

  @Override
  public String english() {
    return (bound == Bound.EXACTLY ? "" : bound.english() + " ") + number + " " + unit.english();
  }
}
