package org.mamapost.time;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.mamapost.fact.Stated;

/**
 * The season or the recurring period of short-term work, such as 季节性 2025-06-01至2025-09-30.
 *
 * @param kinds seasonal, periodic, or both as the annex prints them
 * @param dates when, if the notice says so
 */
public record Season(Set<SeasonKind> kinds, Stated<DateRange> dates) implements Serializable {

  /**
   * Checks that there is a kind.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Season {
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("short-term work is seasonal, periodic or both");
    }
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    Objects.requireNonNull(dates, "dates");
  }
}
