package org.mamapost.benefit;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.time.DateRange;

/**
 * The days on which a scheme gives one answer.
 *
 * @param days the days
 * @param answer the answer on each of them
 */
public record BenefitPeriod(DateRange days, SchemeAnswer answer) implements Serializable {

  /** Checks that nothing is missing. */
  public BenefitPeriod {
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(answer, "answer");
  }
}
