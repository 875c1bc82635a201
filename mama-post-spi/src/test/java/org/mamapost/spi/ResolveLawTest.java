package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mamapost.spi.Policies.from;
import static org.mamapost.spi.Policies.lawgiver;
import static org.mamapost.spi.Policies.of;
import static org.mamapost.spi.Policies.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Language;

/** Whose rules protect workers where, with and without a notice on mama posts. */
class ResolveLawTest {

  private static final String ZHEJIANG = "330000";
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static PolicyRegistry registry(RegionalPolicyProvider... providers) {
    PolicyRegistryBuilder builder = PolicyRegistry.builder();
    Stream.of(providers).forEach(builder::provider);
    return builder.build();
  }

  private static RegionalPolicy uponTheNation(String id, String region) {
    return of(id, region, from("2016-01-01")).toBuilder().above(NationalLayer.policy()).build();
  }

  private static String law(PolicyRegistry registry, String region, LocalDate day) {
    return registry.resolveLaw(Region.of(region), day)
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id);
  }

  private static String reasons(PolicyRegistry registry) {
    return String.join("; ", registry.loadReport().amiss().stream()
        .flatMap(provider -> provider.reasons().stream()).map(reason -> reason.render(Language.ENGLISH)).toList());
  }

  @ParameterizedTest
  @CsvSource({
      "371002, 2025-04-21, weihai", "371002, 2025-04-20, shandong", "371002, 2016-03-30, shandong",
      "371002, 2016-03-29, china", "371002, 2015-04-24, china", "371002, 2015-04-23, not in force",
      "370200, 2025-06-01, shandong", "370000, 2025-06-01, shandong", "540100, 2025-06-01, china",
      "100000, 2025-06-01, china"})
  void thePolicyAnswersElseTheProvinceElseTheNation(String region, LocalDate day, String expected) {
    assertEquals(expected, law(PolicyRegistry.discover(), region, day));
  }

  @Test
  void aLawAnswersForNoMamaPosts() {
    PolicyRegistry registry = registry(lawgiver("zhejiang", 0, uponTheNation("leave", ZHEJIANG)));
    assertEquals(RefusalReason.NOT_MODELLED,
        registry.resolve(Region.of(ZHEJIANG), DAY).refusal().map(Refusal::reason).orElseThrow());
    assertFalse(registry.policies().stream().anyMatch(policy -> policy.id().equals("leave")));
    assertEquals(List.of("china", "leave", "shandong"), registry.laws().stream().map(RegionalPolicy::id).toList());
  }

  @Test
  void aProvincesLawAnswersInItsCitiesAndNowhereElse() {
    PolicyRegistry registry = registry(lawgiver("zhejiang", 0, uponTheNation("leave", ZHEJIANG)));
    assertEquals("leave", law(registry, "330100", DAY));
    assertEquals("china", law(registry, "330100", LocalDate.of(2015, 12, 31)));
    assertEquals("china", law(registry, "310000", DAY));
    assertEquals("shandong", law(registry, "370200", DAY));
    assertEquals(List.of(), registry.loadReport().amiss());
  }

  @Test
  void noProviderReplacesTheLawOfTheNation() {
    RegionalPolicy own = of("own-china", "100000", from("2016-01-01")).toBuilder()
        .above(NationalLayer.policy()).build();
    PolicyRegistry registry = registry(lawgiver("usurper", 9, own));
    assertSame(NationalLayer.policy(), registry.resolveLaw(Region.of("540100"), DAY).orElseThrow());
    assertEquals(LoadState.REFUSED, registry.loadReport().amiss().get(0).state());
    assertTrue(reasons(registry).contains("no provider replaces"), reasons(registry));
  }

  @Test
  void aLawThatDoesNotStandUponTheNationIsRefused() {
    PolicyRegistry registry = registry(lawgiver("alone", 0, of("leave", ZHEJIANG, from("2016-01-01"))));
    assertEquals("china", law(registry, "330100", DAY));
    assertTrue(reasons(registry).contains("leave does not stand upon that of the nation"), reasons(registry));
  }

  @Test
  void aPolicyWithoutTheNationBeneathItLosesNobodyTheFloor() {
    PolicyRegistry registry = registry(provider("city", 0, of("city", "330100", from("2016-01-01"))));
    assertEquals("city", registry.resolve(Region.of("330100"), DAY).orElseThrow().id());
    assertEquals("china", law(registry, "330100", DAY));
  }

  @Test
  void ofTwoLawsWithEqualPriorityNeitherAnswersAndTheNationDoesNotSlipInBetween() {
    PolicyRegistry registry = registry(
        lawgiver("one", 0, uponTheNation("a", ZHEJIANG)), lawgiver("two", 0, uponTheNation("b", ZHEJIANG)));
    assertEquals("rules conflict", law(registry, "330100", DAY));
    assertTrue(reasons(registry).contains("neither answers"), reasons(registry));
    assertEquals("b", law(registry(lawgiver("one", 0, uponTheNation("a", ZHEJIANG)),
        lawgiver("two", 1, uponTheNation("b", ZHEJIANG))), "330100", DAY));
  }

  @Test
  void aConflictOfPoliciesStaysOne() {
    PolicyRegistry registry = registry(
        provider("one", 0, uponTheNation("a", "330100")), provider("two", 0, uponTheNation("b", "330100")));
    assertEquals("rules conflict", law(registry, "330100", DAY));
  }

  @Test
  void withoutTheBuiltInsThereIsNoLawEither() {
    assertEquals("not modelled", law(PolicyRegistry.builder().withoutBuiltIns().build(), "371002", DAY));
    assertEquals("not modelled", law(PolicyRegistry.of(), "371002", DAY));
  }
}
