package org.mamapost.examples.cli.insight;

import java.util.List;
import java.util.Optional;
import org.mamapost.insight.ApplicationOutcome;
import org.mamapost.insight.BenefitCell;
import org.mamapost.insight.ByGroup;
import org.mamapost.insight.CarerCell;
import org.mamapost.insight.DaysUnknown;
import org.mamapost.insight.Measured;
import org.mamapost.insight.PostCell;
import org.mamapost.insight.ServiceCell;
import org.mamapost.insight.Tally;

/**
 * What the files add up to; empty where no file of the kind was given.
 *
 * @param posts the posts
 * @param carers the carers
 * @param applications the applications, and the placements they led to
 * @param benefits the people
 * @param services the pledges of the ledger
 * @param sources the files
 */
public record Sums(
    ByGroup<PostCell> posts,
    Optional<ByGroup<CarerCell>> carers,
    Optional<Applied> applications,
    Optional<ByGroup<BenefitCell>> benefits,
    Optional<ByGroup<ServiceCell>> services,
    List<Source> sources) {

  /**
   * What applications add up to.
   *
   * @param outcomes what came of them
   * @param placements how long the placements took
   */
  public record Applied(ByGroup<Tally<ApplicationOutcome>> outcomes, ByGroup<Measured<DaysUnknown>> placements) {}

  /** Copies the list. */
  public Sums {
    sources = List.copyOf(sources);
  }
}
