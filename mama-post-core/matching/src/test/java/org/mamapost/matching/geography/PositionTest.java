package org.mamapost.matching.geography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;

class PositionTest {

  private static final Position HERE = Position.parse(CoordinateSystem.WGS_84, "37.5", "122.1");

  @Test
  void aDegreeOfLatitudeIsItsPartOfTheMeanSphere() {
    Position north = Position.parse(CoordinateSystem.WGS_84, "38.5", "122.1");
    assertEquals(111_195, HERE.metresTo(north));
  }

  @Test
  void acrossTheDateLineTheWayIsShort() {
    Position west = Position.parse(CoordinateSystem.WGS_84, "0", "179.9999");
    Position east = Position.parse(CoordinateSystem.WGS_84, "0", "-179.9999");
    assertEquals(22, west.metresTo(east));
  }

  @Test
  void theSameNumbersInTheOtherSystemAreHundredsOfMetresAway() {
    Position sameNumbers = Position.parse(CoordinateSystem.GCJ_02, "37.5", "122.1");
    int shift = HERE.metresTo(sameNumbers);
    assertTrue(shift > 300 && shift < 800, () -> shift + " m");
    assertEquals(0, HERE.metresTo(HERE.in(CoordinateSystem.GCJ_02)));
  }

  @Test
  void outsideTheMainlandTheSystemsAreOne() {
    Position london = Position.parse(CoordinateSystem.WGS_84, "51.5", "-0.1");
    Position shown = london.in(CoordinateSystem.GCJ_02);
    assertEquals(london.latitude(), shown.latitude());
    assertEquals(london.longitude(), shown.longitude());
  }

  @ParameterizedTest
  @CsvSource({"91,0", "0,180.1", "0,222.12", "-999,0", "abc,0", "1e1,0", "'',0"})
  void whatIsNoPointIsRefused(String latitude, String longitude) {
    assertThrows(IllegalArgumentException.class,
        () -> Position.parse(CoordinateSystem.WGS_84, latitude, longitude));
  }

  @Test
  void theCentreOfTheRegionStandsInForAPlaceAndSaysSo() {
    Stated<Region> region = Stated.of(Region.of("371002"));
    RegionCentres centres = known -> Optional.of(HERE).filter(centre -> known.code().equals("371002"));
    Location fallback = Location.of(Stated.unknown(), region, centres).value().orElseThrow();
    assertTrue(fallback.isFallback());
    assertFalse(Location.of(Stated.of(HERE), region, centres).value().orElseThrow().isFallback());
    assertTrue(Location.of(Stated.unknown(), region, RegionCentres.unknown()).isUnknown());
    assertTrue(Location.of(Stated.unknown(), Stated.of(Region.of("371003")), centres).isUnknown());
  }
}
