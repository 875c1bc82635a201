package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import java.util.Objects;
import org.mamapost.person.Facts;
import org.mamapost.region.Region;

/**
 * A case that can be asked about.
 *
 * @param id its id
 * @param region whose policy is asked
 * @param date the day
 * @param facts what is known
 */
public record AskedCase(String id, Region region, LocalDate date, Facts facts) {

  /** Checks that nothing is missing. */
  public AskedCase {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(facts, "facts");
  }
}
