package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mamapost.spi.TestPolicies.between;
import static org.mamapost.spi.TestPolicies.from;
import static org.mamapost.spi.TestPolicies.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.answer.RefusedException;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Language;

/** Which policy answers: 130802 is a district of 130800, which is a city of 130000; 130803 is its neighbour. */
class ResolutionTest {

  private static final PolicyRegistry REGISTRY = PolicyRegistry.of(
      policy("district", "130802", between("2020-01-01", "2020-12-31")),
      policy("city-first", "130800", between("2019-01-01", "2020-06-30")),
      policy("city-second", "130800", from("2021-01-01")),
      policy("province", "130000", from("2018-01-01")));

  @ParameterizedTest
  @CsvSource({
      // the district's own, from its first day to its last, both included
      "130802, 2020-01-01, district",
      "130802, 2020-12-31, district",
      // after the end nobody else's rules take its place, though the city and the province have some
      "130802, 2021-01-01, not in force",
      "130802, 2019-12-31, not in force",
      // a district without any asks its city
      "130803, 2020-06-30, city-first",
      "130803, 2020-07-01, not in force",
      "130803, 2020-12-31, not in force",
      "130803, 2021-01-01, city-second",
      "130803, 9999-12-31, city-second",
      // a city without any asks its province, and a province nobody
      "130100, 2018-01-01, province",
      "130000, 2018-01-01, province",
      "140000, 2018-01-01, not modelled",
      "100000, 2018-01-01, not modelled"})
  void theFirstRegionOfTheChainThatHasAnyPolicyDecides(String region, LocalDate day, String expected) {
    assertEquals(expected, REGISTRY.resolve(Region.of(region), day)
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id));
  }

  @Test
  void aResolutionTellsWhereItComesFromAndWhatWasAsked() {
    Resolution resolution = REGISTRY.resolve(Region.of("130803"), LocalDate.of(2022, 1, 1));
    assertEquals(Region.of("130803"), resolution.asked());
    assertEquals(LocalDate.of(2022, 1, 1), resolution.date());
    assertEquals(Optional.of(Region.of("130800")), resolution.resolvedFrom());
  }

  @Test
  void aRefusalTellsTheDaysThatHaveAPolicy() {
    Resolution resolution = REGISTRY.resolve(Region.of("130803"), LocalDate.of(2020, 8, 1));
    assertEquals(Optional.empty(), resolution.resolvedFrom());
    assertEquals("no policy of 130800 承德市 is in force on 2020-08-01; "
            + "in force: from 2019-01-01 to 2020-06-30, from 2021-01-01 on",
        resolution.refusal().orElseThrow().message().render(Language.ENGLISH));
    assertTrue(assertThrows(RefusedException.class, resolution::orElseThrow).getMessage().contains("2020-08-01"));
  }

  @Test
  void aRegistryAtHandRefusesTwoPoliciesForOneDay() {
    RegionalPolicy first = policy("first", "130800", between("2019-01-01", "2020-06-30"));
    RegionalPolicy second = policy("second", "130800", from("2020-06-30"));
    String said = assertThrows(IllegalArgumentException.class, () -> PolicyRegistry.of(first, second)).getMessage();
    assertTrue(said.contains("first") && said.contains("second") && said.contains("130800"), said);
    assertEquals(2, PolicyRegistry.of(first, policy("third", "130800", from("2020-07-01"))).policies().size());
  }

  @Test
  void theNationIsOnlyALayerBeneathAndNeverAnswers() {
    RegionalPolicy nation = policy("nation", "100000", from("2000-01-01"));
    assertThrows(IllegalArgumentException.class, () -> PolicyRegistry.of(nation));
    PolicyRegistry offered =
        PolicyRegistry.builder().provider(TestPolicies.provider("bold", 9, nation)).build();
    assertEquals("not modelled", offered.resolve(Region.of("140000"), LocalDate.of(2020, 1, 1))
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id));
    assertEquals(LoadState.REFUSED, offered.loadReport().amiss().get(0).state());
    RegionalPolicy beneath = policy("city", "130800", from("2020-01-01")).toBuilder().above(nation).build();
    assertEquals(beneath,
        PolicyRegistry.of(beneath).resolve(Region.of("130802"), LocalDate.of(2020, 1, 1)).orElseThrow());
  }

  @Test
  void weihaiAnswersFromTheDayOfItsNoticeOnWithNoLastDay() {
    PolicyRegistry builtIn = PolicyRegistry.discover();
    assertEquals("not in force", builtIn.resolve(Region.of("371002"), LocalDate.of(2025, 4, 20))
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id));
    assertEquals(WeihaiPolicy.policy(),
        builtIn.resolve(Region.of("371002"), LocalDate.of(2025, 4, 21)).orElseThrow());
    assertEquals(WeihaiPolicy.policy(), builtIn.resolve(Region.of("371002"), LocalDate.MAX).orElseThrow());
  }
}
