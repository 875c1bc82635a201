package org.mamapost.matching.geography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Between the two systems, and over the ground. */
class PositionProperties {

  @Property
  void thereAndBackMovesLessThanTwoCentimetres(
      @ForAll @IntRange(min = 180_000_000, max = 535_000_000) int latitude,
      @ForAll @IntRange(min = 735_000_000, max = 1_350_000_000) int longitude) {
    Position wgs84 = new Position(CoordinateSystem.WGS_84, latitude, longitude);
    Position back = wgs84.in(CoordinateSystem.GCJ_02).in(CoordinateSystem.WGS_84);
    assertTrue(Math.abs(back.latitude() - latitude) <= 1 && Math.abs(back.longitude() - longitude) <= 1,
        () -> wgs84 + " came back as " + back);
  }

  @Property
  void aWayIsAsLongBackAsThere(
      @ForAll @IntRange(min = -900_000_000, max = 900_000_000) int latitude,
      @ForAll @IntRange(min = -1_800_000_000, max = 1_800_000_000) int longitude,
      @ForAll @IntRange(min = -900_000_000, max = 900_000_000) int otherLatitude) {
    Position here = new Position(CoordinateSystem.WGS_84, latitude, longitude);
    Position there = new Position(CoordinateSystem.WGS_84, otherLatitude, 1_220_000_000);
    assertEquals(here.metresTo(there), there.metresTo(here));
    assertTrue(here.metresTo(there) <= 20_015_115);
    assertEquals(0, here.metresTo(here));
  }

  @Property
  void whatIsLongerThanAWayIsSoByTwoMetresAtMost(@ForAll @IntRange(min = 0, max = 20_015_110) int metres) {
    int longer = SpherePoint.metres(SpherePoint.squareOfLongerThan(metres));
    assertTrue(longer > metres && longer <= metres + 2, () -> longer + " for " + metres);
  }

  @Property
  void noWayIsLongerThanThatToTheOtherEndOfTheEarth(@ForAll @IntRange(min = 20_015_115) int metres) {
    assertEquals(Double.POSITIVE_INFINITY, SpherePoint.squareOfLongerThan(metres));
  }
}
