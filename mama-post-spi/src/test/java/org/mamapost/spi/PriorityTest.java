package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mamapost.spi.Policies.between;
import static org.mamapost.spi.Policies.from;
import static org.mamapost.spi.Policies.of;
import static org.mamapost.spi.Policies.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Language;
import org.mamapost.time.DateRange;

/** Two providers, one region, one day. */
class PriorityTest {

  private static final Region CITY = Region.of("130800");

  @Test
  void ofTwoWithEqualPriorityNeitherAnswersOnTheDaysTheyShareAndBothAreNamed() {
    PolicyRegistry registry = registry(
        provider("one", 0, of("a", "130800", between("2020-01-01", "2020-12-31")),
            of("elsewhere", "130900", from("2020-01-01"))),
        provider("two", 0, of("b", "130800", from("2020-07-01"))),
        provider("province", 0, of("above", "130000", from("2000-01-01"))));

    assertEquals("a", answer(registry, "2020-06-30"));
    assertEquals("rules conflict", answer(registry, "2020-07-01"));
    assertEquals("rules conflict", answer(registry, "2020-12-31"));
    assertEquals("b", answer(registry, "2021-01-01"));
    assertEquals("not in force", answer(registry, "2019-12-31"));
    assertEquals("elsewhere",
        registry.resolve(Region.of("130900"), LocalDate.of(2020, 7, 1)).orElseThrow().id());
    Refusal refusal = registry.resolve(CITY, LocalDate.of(2020, 7, 1)).refusal().orElseThrow();
    assertEquals(RefusalReason.RULES_CONFLICT, refusal.reason());
    for (Language language : Language.values()) {
      String said = refusal.message().render(language);
      assertTrue(said.contains("one/a") && said.contains("two/b") && said.contains("2020-07-01"), said);
    }
    assertEquals(List.of("one", "two"), amiss(registry).map(LoadedProvider::id).toList());
    assertTrue(amiss(registry).allMatch(provider -> provider.state() == LoadState.LOADED));
  }

  @Test
  void twoThatShareAllTheirDaysAreBothRefused() {
    PolicyRegistry registry = registry(
        provider("one", 3, of("a", "130800", from("2020-01-01"))),
        provider("two", 3, of("b", "130800", from("2020-01-01"))),
        provider("three", 2, of("c", "130800", from("2020-01-01"))));

    assertEquals("rules conflict", answer(registry, "2020-01-01"));
    assertEquals(List.of(), registry.policies().stream().filter(policy -> policy.region().equals(CITY)).toList());
    assertEquals(List.of(LoadState.REFUSED, LoadState.REFUSED, LoadState.SHADOWED),
        amiss(registry).map(LoadedProvider::state).toList());
    assertTrue(told(registry, 0).contains("policy b of two"), told(registry, 0));
    assertTrue(told(registry, 1).contains("policy a of one"), told(registry, 1));
    assertTrue(told(registry, 2).contains("policy a of one") && told(registry, 2).contains("policy b of two"));
  }

  @Test
  void theHigherPriorityWinsOnItsDaysAndTakesNoOthers() {
    PolicyRegistry registry = registry(
        provider("lower", 0, of("first", "130800", from("2020-01-01"))),
        provider("higher", 1, of("second", "130800", between("2021-01-01", "2021-12-31"))));

    assertEquals("first", answer(registry, "2020-12-31"));
    assertEquals("second", answer(registry, "2021-01-01"));
    assertEquals("second", answer(registry, "2021-12-31"));
    assertEquals("first", answer(registry, "2022-01-01"));
    assertEquals(List.of("lower"), amiss(registry).map(LoadedProvider::id).toList());
    assertEquals(LoadState.LOADED, amiss(registry).findFirst().orElseThrow().state());
  }

  @Test
  void anEndOnTheLastDayThatThereIsDoesNoHarm() {
    DateRange always = DateRange.ofInclusive(LocalDate.MIN, LocalDate.MAX);
    PolicyRegistry registry = registry(
        provider("one", 1, of("a", "130800", always)), provider("two", 0, of("b", "130800", always)));
    assertEquals("a", answer(registry, "2020-01-01"));
    assertEquals(LoadState.SHADOWED, amiss(registry).findFirst().orElseThrow().state());
  }

  private static PolicyRegistry registry(RegionalPolicyProvider... providers) {
    PolicyRegistryBuilder builder = PolicyRegistry.builder();
    Stream.of(providers).forEach(builder::provider);
    return builder.build();
  }

  private static String answer(PolicyRegistry registry, String day) {
    return registry.resolve(CITY, LocalDate.parse(day)).fold(refusal -> refusal.reason().english(), RegionalPolicy::id);
  }

  private static Stream<LoadedProvider> amiss(PolicyRegistry registry) {
    return registry.loadReport().amiss().stream();
  }

  private static String told(PolicyRegistry registry, int provider) {
    return amiss(registry).toList().get(provider).reasons().toString();
  }
}
