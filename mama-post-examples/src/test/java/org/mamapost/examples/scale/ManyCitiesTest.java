package org.mamapost.examples.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;

/** A policy a year for ten years for all cities: each answers for itself, and they share what none changes. */
class ManyCitiesTest {

  private static final PolicyRegistry ALL = ManyCities.registry();
  private static final RegionalPolicy NATION = NationalLayer.policy();
  private static final long MOST_BYTES = 12_000_000; // about twice of what they take; copies of it all take four times

  @Test
  void eachCityHasItsOwnPolicyOfEachYear() {
    assertEquals(ManyCities.CITIES * ManyCities.VERSIONS, ALL.policies().size());
    for (Region region : ManyCities.regions()) {
      for (int version = 0; version < ManyCities.VERSIONS; version++) {
        RegionalPolicy policy = ALL.resolve(region, ManyCities.day(version)).orElseThrow();
        assertEquals("city-" + region.code() + " " + (ManyCities.FIRST_YEAR + version) + "-01-01.1",
            policy.id() + " " + policy.version());
      }
    }
  }

  @Test
  void everyRowButTheOneChangedIsTheSharedCataloguesOwn() {
    List<CatalogueRow> shared = WeihaiCatalogue.catalogue().rows();
    ALL.policies().forEach(policy -> {
      List<CatalogueRow> rows = policy.catalogue().orElseThrow().rows();
      assertEquals(List.of(PostTypes.DOMESTIC_SERVICE.code()), IntStream.range(0, shared.size())
          .filter(i -> rows.get(i) != shared.get(i)).mapToObj(i -> rows.get(i).code()).toList());
      assertSame(WeihaiCatalogue.catalogue().postTypes(), policy.catalogue().orElseThrow().postTypes());
    });
  }

  @Test
  void everyParameterRuleAndReadingIsTheNationsOwn() {
    ALL.policies().forEach(policy -> {
      LocalDate day = policy.inForce().first();
      List<Parameter<?>> inForce =
          NATION.parameters().stream().filter(parameter -> parameter.inForce().contains(day)).toList();
      assertFalse(inForce.isEmpty());
      inForce.forEach(parameter -> assertSame(parameter, held(parameter, policy, day)));
      assertAllSame(NATION.protections(), policy.protections());
      assertAllSame(List.copyOf(NATION.lawRules().values()), List.copyOf(policy.lawRules().values()));
      assertSame(NATION.readings(), policy.readings());
    });
  }

  private static <V extends Comparable<V> & Serializable> Parameter<V> held(
      Parameter<V> parameter, RegionalPolicy policy, LocalDate day) {
    return policy.parameter(parameter.key(), day).orElseThrow().parameter();
  }

  private static void assertAllSame(List<?> expected, List<?> actual) {
    assertEquals(expected.size(), actual.size());
    IntStream.range(0, expected.size()).forEach(i -> assertSame(expected.get(i), actual.get(i)));
  }

  @Test
  void theyTakeAFewMegabytes() {
    long before = heap();
    PolicyRegistry registry = ManyCities.registry();
    long taken = heap() - before;
    assertEquals(ManyCities.CITIES * ManyCities.VERSIONS, registry.policies().size());
    assertTrue(taken < MOST_BYTES, () -> taken + " bytes");
  }

  private static long heap() {
    return LongStream.generate(ManyCitiesTest::collectedHeap).limit(5).min().orElseThrow();
  }

  private static long collectedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
