package org.mamapost.examples.cli.match;

import java.util.Objects;
import org.mamapost.fact.Stated;
import org.mamapost.matching.Carer;
import org.mamapost.region.Region;

/**
 * A carer, and where she lives.
 *
 * @param carer the carer
 * @param region the region
 */
public record Resident(Carer carer, Stated<Region> region) {

  /** Checks that nothing is missing. */
  public Resident {
    Objects.requireNonNull(carer, "carer");
    Objects.requireNonNull(region, "region");
  }
}
