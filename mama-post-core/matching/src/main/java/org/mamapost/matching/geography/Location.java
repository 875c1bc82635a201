package org.mamapost.matching.geography;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;

/**
 * Where a carer or a post is, and how well that is known.
 *
 * @param position the point that distances are taken from
 * @param centreOf the region whose centre stands in for the place; none where the point is the place itself
 */
public record Location(Position position, Stated<Region> centreOf) implements Serializable {

  /** Checks that nothing is missing. */
  public Location {
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(centreOf, "centreOf");
  }

  /** The place itself. */
  public static Location of(Position position) {
    return new Location(position, Stated.none());
  }

  /**
   * The place itself where it is stated, else the centre of its region, flagged as such.
   *
   * @param position the place
   * @param region its region
   * @param centres the centres that the host knows
   * @return unknown where neither the place nor a centre is known
   */
  public static Stated<Location> of(Stated<Position> position, Stated<Region> region, RegionCentres centres) {
    return position.fold(
        () -> region.value()
            .flatMap(known -> centres.centreOf(known).map(centre -> new Location(centre, Stated.of(known))))
            .map(Stated::of)
            .orElse(Stated.unknown()),
        Stated::none,
        own -> Stated.of(of(own)));
  }

  /** Whether the centre of a region stands in for the place. */
  public boolean isFallback() {
    return centreOf.value().isPresent();
  }
}
