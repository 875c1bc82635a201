package org.mamapost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.EachDay;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.time.DateRange;

/** Policies on top of each other: who decides, and what becomes of those who differ. All of them are invented. */
class LayersTest {

  private static final ParameterKey<Integer> DAYS = ParameterKey.of("invented.days", Integer.class, "天数", "days");
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
  private static final DateRange YEAR = DateRange.ofInclusive(FIRST, LAST);

  @ParameterizedTest
  @CsvSource({
      // binding above, value above, value beneath, what holds, from where, whether it is a conflict
      "OPEN, 10, 3, 3, city, false",
      "OPEN, 10, 30, 30, city, false",
      "FLOOR, 10, 11, 11, city, false",
      "FLOOR, 10, 10, 10, city, false",
      "FLOOR, 10, 9, 10, province, true",
      "CEILING, 10, 9, 9, city, false",
      "CEILING, 10, 10, 10, city, false",
      "CEILING, 10, 11, 10, province, true",
      "FIXED, 10, 10, 10, city, false",
      "FIXED, 10, 11, 10, province, true"})
  void theLowerDecidesOnlyWhereTheHigherLeavesItTo(
      Binding binding, int above, int beneath, int holds, String from, boolean conflict) {
    RegionalPolicy province = layer("province", "370000", null, parameter(above, binding, "省"));
    RegionalPolicy city = layer("city", "371000", province, parameter(beneath, Binding.OPEN, "市"));

    InForce<Integer> inForce = city.parameter(DAYS, FIRST).orElseThrow();

    assertEquals(holds, inForce.parameter().value());
    assertEquals(from, inForce.policyId());
    assertEquals(conflict ? 1 : 0, inForce.conflicts().size());
  }

  @Test
  void aConflictCarriesBothCitations() {
    RegionalPolicy province = layer("province", "370000", null, parameter(10, Binding.FIXED, "省"));
    RegionalPolicy city = layer("city", "371000", province, parameter(11, Binding.FIXED, "市"));

    InForce.Conflict<Integer> conflict = city.parameter(DAYS, FIRST).orElseThrow().conflicts().get(0);

    assertEquals("10天", conflict.higher().citation().quote());
    assertEquals("省", conflict.higher().citation().document().number());
    assertEquals("11天", conflict.lower().citation().quote());
    assertEquals("市", conflict.lower().citation().document().number());
  }

  @Test
  void aLayerBetweenBindsTooUnlessItsOwnValueIsAConflict() {
    RegionalPolicy nation = layer("nation", "100000", null, parameter(10, Binding.FLOOR, "国"));
    RegionalPolicy fixing = layer("province", "370000", nation, parameter(12, Binding.FIXED, "省"));
    RegionalPolicy failing = layer("province", "370000", nation, parameter(9, Binding.FIXED, "省"));
    Parameter<Integer> own = parameter(15, Binding.OPEN, "市");

    InForce<Integer> bound = layer("city", "371000", fixing, own).parameter(DAYS, FIRST).orElseThrow();
    assertEquals(12, bound.parameter().value());
    assertEquals(15, bound.conflicts().get(0).lower().value());

    InForce<Integer> free = layer("city", "371000", failing, own).parameter(DAYS, FIRST).orElseThrow();
    assertEquals(15, free.parameter().value());
    assertEquals(9, free.conflicts().get(0).lower().value());
  }

  @Test
  void whatNoLayerLaysDownIsEmptyAndNeverZero() {
    assertEquals(Optional.empty(), layer("city", "371000", null).parameter(DAYS, FIRST));
  }

  @Test
  void afterTheEndOfAPolicyItsValuesHoldNoMoreThoughTheyNameNoLastDay() {
    Parameter<Integer> endless = new Parameter<>(
        DAYS, 10, Binding.FIXED, DateRange.startingOn(FIRST), parameter(10, Binding.FIXED, "省").citation());
    RegionalPolicy province = layer("province", "370000", null, endless);
    RegionalPolicy city = layer("city", "371000", province).toBuilder().inForce(DateRange.startingOn(FIRST)).build();

    assertEquals(10, city.parameter(DAYS, LAST).orElseThrow().parameter().value());
    assertEquals(Optional.empty(), city.parameter(DAYS, LAST.plusDays(1)));
    assertEquals(Optional.empty(), province.ownParameter(DAYS, FIRST.minusDays(1)));
  }

  @Test
  void layersShareWhatTheyDoNotSayThemselves() {
    RegionalPolicy city = layer("city", "371000", null).toBuilder()
        .catalogue(WeihaiCatalogue.catalogue())
        .reading(EachDay.values()[1])
        .postRule("rule", (post, policy, date) -> List.of())
        .build();
    RegionalPolicy county = layer("county", "371002", city);

    assertSame(WeihaiCatalogue.catalogue(), county.catalogue().orElseThrow());
    assertSame(city, county.above().orElseThrow());
    assertEquals(EachDay.values()[1], county.reading(EachDay.class));
    assertSame(city.postRules().get("rule"), county.postRules().get("rule"));
    assertEquals(EachDay.values()[0], county.with(EachDay.values()[0]).reading(EachDay.class));
    assertSame(WeihaiCatalogue.catalogue(), county.with(EachDay.values()[0]).catalogue().orElseThrow());
  }

  @Test
  void aRuleBeneathTakesThePlaceOfTheOneOfItsIdAboveOfWhicheverKind() {
    RegionalPolicy city = layer("city", "371000", null).toBuilder()
        .rowRule("same", (post, row, policy) -> List.of())
        .rowRule("other", (post, row, policy) -> List.of())
        .build();
    RegionalPolicy county = layer("county", "371002", city).toBuilder()
        .postRule("same", (post, policy, date) -> List.of())
        .build();

    assertEquals(Set.of("other"), county.rowRules().keySet());
    assertEquals(Set.of("same"), county.postRules().keySet());
  }

  @Test
  void aPolicyAboveThatDoesNotContainTheRegionIsRefusedAtBuild() {
    RegionalPolicy weihai = layer("weihai", "371000", null);
    for (String elsewhere : List.of("370102", "370000", "130800")) {
      String said = assertThrows(
          IllegalStateException.class, () -> layer("city", elsewhere, weihai)).getMessage();
      assertTrue(said.contains("city") && said.contains(elsewhere) && said.contains("weihai"), said);
    }
    assertSame(weihai, layer("later", "371000", weihai).above().orElseThrow());
  }

  @Test
  void onADayOnWhichALayerIsNotInForceThePolicyStandsWithoutIt() {
    RegionalPolicy nation = layer("nation", "100000", null).toBuilder()
        .inForce(DateRange.startingOn(LocalDate.of(2000, 1, 1))).build();
    RegionalPolicy city = layer("city", "371000", nation).toBuilder()
        .catalogue(WeihaiCatalogue.catalogue())
        .rowRule("rule", (post, row, policy) -> List.of())
        .reading(EachDay.values()[1])
        .build();
    RegionalPolicy county = layer("county", "371002", city).toBuilder()
        .inForce(DateRange.startingOn(LocalDate.of(2019, 1, 1))).build();

    assertSame(county, county.on(FIRST));
    assertSame(county, county.on(LAST));
    for (LocalDate outside : List.of(FIRST.minusDays(1), LAST.plusDays(1))) {
      RegionalPolicy standing = county.on(outside);
      assertSame(nation, standing.above().orElseThrow());
      assertEquals(Optional.empty(), standing.catalogue());
      assertEquals(Set.of(), standing.rowRules().keySet());
      assertEquals(EachDay.values()[0], standing.reading(EachDay.class));
      assertEquals("county", standing.id());
    }
    assertEquals(Optional.empty(), county.on(LocalDate.of(1999, 1, 1)).above());
  }

  static RegionalPolicy layer(String id, String region, RegionalPolicy above, Parameter<?>... parameters) {
    RegionalPolicy.Builder builder = RegionalPolicy.builder(id)
        .version("1")
        .region(Region.of(region))
        .inForce(YEAR)
        .document(document(id));
    List.of(parameters).forEach(builder::parameter);
    return above == null ? builder.build() : builder.above(above).build();
  }

  private static Parameter<Integer> parameter(int value, Binding binding, String document) {
    return new Parameter<>(DAYS, value, binding, YEAR, Citation.of(document(document), "第一条", value + "天"));
  }

  private static Document document(String number) {
    return new Document(number, "invented", List.of(), Stated.unknown());
  }
}
