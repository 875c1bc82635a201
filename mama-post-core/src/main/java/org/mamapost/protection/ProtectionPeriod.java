package org.mamapost.protection;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.time.DateRange;

/**
 * The days on which a protection gives one answer.
 *
 * @param days the days
 * @param answer the answer on each of them
 */
public record ProtectionPeriod(DateRange days, ProtectionAnswer answer) implements Serializable {

  /** Checks that nothing is missing. */
  public ProtectionPeriod {
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(answer, "answer");
  }
}
