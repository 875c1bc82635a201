package org.mamapost.matching.geography;

import java.util.Optional;
import org.mamapost.region.Region;

/** The centres of regions, which the host supplies: the library knows no coordinates of its own. */
@FunctionalInterface
public interface RegionCentres {

  /**
   * The centre of a region.
   *
   * @param region the region
   * @return its centre; empty where the host knows none, and then the place stays unknown
   */
  Optional<Position> centreOf(Region region);

  /** A host that knows no centre. */
  static RegionCentres unknown() {
    return region -> Optional.empty();
  }
}
