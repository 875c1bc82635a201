package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mamapost.spi.Policies.HUANCUI;
import static org.mamapost.spi.Policies.JINAN;
import static org.mamapost.spi.Policies.LAST;
import static org.mamapost.spi.Policies.SHANDONG;
import static org.mamapost.spi.Policies.WEIHAI;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;
import org.mamapost.time.DateRange;

/** What a registry holds. */
class PolicyRegistryTest {

  @Test
  void discoversTheBuiltInPolicies() {
    assertEquals(List.of("weihai"), PolicyRegistry.discover().policies().stream().map(RegionalPolicy::id).toList());
    assertSame(WeihaiPolicy.policy(),
        PolicyRegistry.discover().resolve(HUANCUI, LocalDate.of(2025, 4, 21)).orElseThrow());
  }

  @Test
  void theBuiltInPoliciesAreOfferedLikeEverybodys() {
    BuiltInPolicies builtIn = new BuiltInPolicies();
    assertEquals("built-in", builtIn.id());
    assertEquals(RegionalPolicyProvider.SPI_VERSION, builtIn.spiVersion());
    assertEquals(builtIn.regions(), Stream.concat(builtIn.policies().stream(), builtIn.laws().stream())
        .map(RegionalPolicy::region).collect(Collectors.toSet()));
  }

  @Test
  void aProviderThatSaysNothingOffersNothing() {
    RegionalPolicyProvider silent = new Silent();
    assertEquals(Silent.class.getName(), silent.id());
    assertEquals(RegionalPolicyProvider.SPI_VERSION, silent.spiVersion());
    assertEquals(Set.<Region>of(), silent.regions());
    assertEquals(List.<RegionalPolicy>of(), silent.policies());
    assertEquals(List.<RegionalPolicy>of(), silent.laws());
  }

  @Test
  void holdsOnlyWhatItWasGiven() {
    assertEquals(List.of(), PolicyRegistry.of().policies());
  }

  @Test
  void listsItsPoliciesByRegionAndThenByDate() {
    RegionalPolicy later = Policies.of("weihai-later", WEIHAI, DateRange.startingOn(LAST.plusDays(1)));
    RegionalPolicy city = Policies.in2025("weihai", WEIHAI);
    RegionalPolicy county = Policies.in2025("huancui", HUANCUI);
    RegionalPolicy province = Policies.in2025("shandong", SHANDONG);
    RegionalPolicy other = Policies.in2025("jinan", JINAN);
    assertEquals(List.of(province, other, city, later, county),
        PolicyRegistry.of(later, county, other, city, province).policies());
  }

  @Test
  void twoPoliciesForOneRegionOnOneDayAreRefusedByName() {
    RegionalPolicy one = Policies.in2025("one", WEIHAI);
    RegionalPolicy two = Policies.of("two", WEIHAI, DateRange.startingOn(LAST));
    String message = assertThrows(IllegalArgumentException.class, () -> PolicyRegistry.of(one, two)).getMessage();
    assertEquals("two policies for one region on one day: one 1 (371000 威海市, 2025-01-01至2025-12-31)"
        + " and two 1 (371000 威海市, 2025-12-31起)", message);
  }

  @Test
  void policiesForTwoRegionsOnOneDayAreNot() {
    assertEquals(2,
        PolicyRegistry.of(Policies.in2025("one", WEIHAI), Policies.in2025("two", SHANDONG)).policies().size());
  }

  @Test
  void itsListCannotBeChanged() {
    List<RegionalPolicy> policies = PolicyRegistry.discover().policies();
    assertThrows(UnsupportedOperationException.class, policies::clear);
  }

  @Test
  void itsWordsAreCompleteInBothLanguages() {
    MessageBundle words = MessageBundle.load(PolicyRegistry.class, "messages");
    assertTrue(words.keys().containsAll(Set.of("not-in-force", "not-modelled", "conflict")));
    for (String key : words.keys()) {
      Message said = words.message(key, "a", "b", "c", "d");
      assertNotEquals(said.render(Language.CHINESE), said.render(Language.ENGLISH), key);
      assertTrue(said.render(Language.CHINESE).codePoints().anyMatch(Character::isIdeographic), key);
    }
  }

  private static final class Silent implements RegionalPolicyProvider {}
}
