package org.mamapost.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionTest {

  private static final Region HUANCUI = Region.of("371002");
  private static final Region WEIHAI = Region.of("371000");

  @Test
  void climbsFromTheCountyToTheNation() {
    assertEquals(
        List.of("371002", "371000", "370000", "100000"), HUANCUI.chain().map(Region::code).toList());
  }

  @Test
  void aRegionContainsItselfAndWhatLiesBelow() {
    assertTrue(WEIHAI.contains(WEIHAI));
    assertTrue(WEIHAI.contains(HUANCUI));
    assertFalse(HUANCUI.contains(WEIHAI));
    assertFalse(WEIHAI.contains(Region.of("370100")));
  }

  @Test
  void everyParentIsKnownAndOneStepOrMoreAbove() {
    Region.all().filter(region -> region.level() != RegionLevel.NATION).forEach(region ->
        assertTrue(region.parent().orElseThrow().level().compareTo(region.level()) < 0, region::toString));
  }

  @Test
  void parsesCodesNamesAndNamesLedByThoseAbove() {
    assertEquals(HUANCUI, Region.parse("371002"));
    assertEquals(HUANCUI, Region.parse(" 环翠区 "));
    assertEquals(HUANCUI, Region.parse("威海市环翠区"));
    assertEquals(HUANCUI, Region.parse("山东省威海市环翠区"));
    assertEquals("370103", Region.parse("济南市市中区").code());
  }

  @Test
  void anAmbiguousNameListsItsCandidates() {
    UnknownRegionException ambiguous = assertThrows(UnknownRegionException.class, () -> Region.parse("市中区"));
    assertTrue(ambiguous.candidates().contains(Region.of("370103")));
    assertTrue(ambiguous.getMessage().contains("370103 山东省济南市市中区"), ambiguous.getMessage());
  }

  @Test
  void anUnknownCodeOrNameIsNamed() {
    assertTrue(assertThrows(UnknownRegionException.class, () -> Region.of("371099")).getMessage().contains("371099"));
    assertTrue(assertThrows(UnknownRegionException.class, () -> Region.parse("无此区")).getMessage().contains("无此区"));
    assertThrows(UnknownRegionException.class, () -> Region.parse(""));
    assertThrows(UnknownRegionException.class, () -> Region.parse("济南市环翠区"));
    assertEquals(Optional.empty(), Region.find("371099"));
  }

  @Test
  void formerAndStatisticalCodesCarryANote() {
    assertEquals(Optional.of("until 2014, now 371003"), Region.of("371081").note());
    assertEquals(Optional.empty(), HUANCUI.note());
  }

  @Test
  void printsItsCodeAndNames() {
    assertEquals("371002 环翠区", HUANCUI.toString());
    assertEquals("山东省威海市环翠区", HUANCUI.fullName());
    assertEquals("中华人民共和国", Region.of("100000").fullName());
  }

  @Test
  void serializationKeepsTheInstance() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(HUANCUI);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertSame(HUANCUI, in.readObject());
    }
  }
}
