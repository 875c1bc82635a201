package org.mamapost.insight;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * What carers add up to: the demand, how many find a post, and what stands in the way of the others.
 *
 * @param fits how many carers there are of each fit
 * @param alone how many of those for whom no post fits are kept from one by which constraints, each of which would do
 *     alone; an empty set where with every post more than one stands in the way
 */
public record CarerCell(Tally<Fit> fits, Tally<Set<String>> alone) implements Mergeable<CarerCell>, Serializable {

  private static final CarerCell EMPTY = new CarerCell(Tally.empty(), Tally.empty());

  /**
   * Checks that both are of the same carers.
   *
   * @throws IllegalArgumentException if the one has more blocked carers than the other
   */
  public CarerCell {
    if (fits.count(Fit.BLOCKED) != alone.total()) {
      throw new IllegalArgumentException(fits + " and " + alone + " are of different carers");
    }
  }

  /** Sums up carers by county and care stage. */
  public static Collector<CarerFit, ?, ByGroup<CarerCell>> byGroup() {
    return ByGroup.collecting(EnumSet.of(Dimension.COUNTY, Dimension.STAGE), CarerCell::group,
        Collectors.reducing(EMPTY, CarerCell::of, CarerCell::plus));
  }

  private static CarerCell of(CarerFit carer) {
    return new CarerCell(Tally.<Fit>empty().plus(carer.fit(), 1),
        Tally.<Set<String>>empty().plus(carer.alone(), carer.fit() == Fit.BLOCKED ? 1 : 0));
  }

  private static Group group(CarerFit fit) {
    return Group.unknown().region(fit.region()).stages(fit.carer().stages());
  }

  /** How many carers there are. */
  public long carers() {
    return fits.total();
  }

  @Override
  public CarerCell plus(CarerCell other) {
    return new CarerCell(fits.plus(other.fits), alone.plus(other.alone));
  }
}
