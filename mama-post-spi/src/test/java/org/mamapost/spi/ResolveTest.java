package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mamapost.spi.Policies.FIRST;
import static org.mamapost.spi.Policies.HUANCUI;
import static org.mamapost.spi.Policies.JINAN;
import static org.mamapost.spi.Policies.LAST;
import static org.mamapost.spi.Policies.NATION;
import static org.mamapost.spi.Policies.RONGCHENG;
import static org.mamapost.spi.Policies.RUSHAN;
import static org.mamapost.spi.Policies.SHANDONG;
import static org.mamapost.spi.Policies.WEIHAI;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.RefusedException;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Language;
import org.mamapost.time.DateRange;

/** County → city → province and no further; the first region with any policy decides. */
class ResolveTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private final RegionalPolicy province = Policies.in2025("shandong", SHANDONG);
  private final RegionalPolicy city = Policies.in2025("weihai", WEIHAI);
  private final RegionalPolicy county = Policies.in2025("huancui", HUANCUI);
  private final PolicyRegistry registry = PolicyRegistry.of(province, city, county);

  @ParameterizedTest
  @CsvSource({
      "371002, huancui",  // a county with its own
      "371083, weihai",   // a county of a city with one
      "371082, weihai",
      "371000, weihai",   // the city itself
      "370102, shandong", // a county of a city without one
      "370100, shandong", // that city
      "370000, shandong"}) // the province itself
  void theNearestRegionUpToTheProvinceAnswers(String region, String policy) {
    Resolution resolution = registry.resolve(Region.of(region), DAY);
    assertEquals(Optional.of(policy), resolution.policy().map(RegionalPolicy::id));
    assertEquals(Optional.of(resolution.orElseThrow().region()), resolution.resolvedFrom());
    assertEquals(Region.of(region), resolution.asked());
    assertEquals(DAY, resolution.date());
    assertEquals(Optional.empty(), resolution.refusal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"440300", "110101", "100000"})
  void aRegionThatNobodyAnswersForIsNotModelled(String region) {
    Refusal refusal = registry.resolve(Region.of(region), DAY).refusal().orElseThrow();
    assertEquals(RefusalReason.NOT_MODELLED, refusal.reason());
    assertEquals("no policy is known for " + Region.of(region) + ": neither its county, its city nor its province has "
        + "one, and no other region's rules are used instead", refusal.message().render(Language.ENGLISH));
    assertEquals(Region.of(region) + "没有可用的政策：从县到市到省均未提供，也不会改用其他地区的规则",
        refusal.message().render(Language.CHINESE));
  }

  @Test
  void theNationNeverAnswers() {
    PolicyRegistry national = PolicyRegistry.of(Policies.in2025("nation", NATION));
    assertEquals(RefusalReason.NOT_MODELLED, reason(national.resolve(HUANCUI, DAY)));
    assertEquals(RefusalReason.NOT_MODELLED, reason(national.resolve(NATION, DAY)));
  }

  @Test
  void aPolicyThatIsNotInForceIsNotReplacedByTheOneAbove() {
    PolicyRegistry always = PolicyRegistry.of(
        Policies.of("shandong", SHANDONG, DateRange.startingOn(LocalDate.of(2000, 1, 1))), city);
    Refusal refusal = always.resolve(RONGCHENG, LAST.plusDays(1)).refusal().orElseThrow();
    assertEquals(RefusalReason.NOT_IN_FORCE, refusal.reason());
    assertEquals("no policy of 371000 威海市 is in force on 2026-01-01; in force: from 2025-01-01 to 2025-12-31",
        refusal.message().render(Language.ENGLISH));
    assertEquals("371000 威海市的政策于2026-01-01不在施行期内；施行期：2025-01-01至2025-12-31",
        refusal.message().render(Language.CHINESE));
    assertEquals("shandong", always.resolve(JINAN, LAST.plusDays(1)).orElseThrow().id());
  }

  @Test
  void theFirstAndTheLastDayBelongToThePolicy() {
    assertEquals(RefusalReason.NOT_IN_FORCE, reason(registry.resolve(WEIHAI, FIRST.minusDays(1))));
    assertSame(city, registry.resolve(WEIHAI, FIRST).orElseThrow());
    assertSame(city, registry.resolve(WEIHAI, LAST).orElseThrow());
    assertEquals(RefusalReason.NOT_IN_FORCE, reason(registry.resolve(WEIHAI, LAST.plusDays(1))));
  }

  @Test
  void onePolicyFollowsAnotherAndAGapIsNamed() {
    RegionalPolicy later = Policies.of("weihai-later", WEIHAI, DateRange.startingOn(LocalDate.of(2026, 3, 1)));
    PolicyRegistry both = PolicyRegistry.of(later, city);
    assertSame(city, both.resolve(RUSHAN, LAST).orElseThrow());
    assertSame(later, both.resolve(RUSHAN, LocalDate.of(2030, 1, 1)).orElseThrow());
    Refusal gap = both.resolve(RUSHAN, LocalDate.of(2026, 2, 28)).refusal().orElseThrow();
    assertEquals("no policy of 371000 威海市 is in force on 2026-02-28; "
        + "in force: from 2025-01-01 to 2025-12-31, from 2026-03-01 on", gap.message().render(Language.ENGLISH));
    assertEquals("371000 威海市的政策于2026-02-28不在施行期内；施行期：2025-01-01至2025-12-31、2026-03-01起",
        gap.message().render(Language.CHINESE));
  }

  @Test
  void aRefusedResolutionHasNoPolicy() {
    Resolution refused = PolicyRegistry.of().resolve(HUANCUI, DAY);
    assertEquals(Optional.empty(), refused.policy());
    assertEquals(Optional.empty(), refused.resolvedFrom());
    RefusedException thrown = assertThrows(RefusedException.class, refused::orElseThrow);
    assertEquals(refused.refusal().orElseThrow(), thrown.refusal());
  }

  @Test
  void foldAnswersForBothCases() {
    assertEquals("weihai", registry.resolve(RUSHAN, DAY).<String>fold(r -> r.reason().name(), RegionalPolicy::id));
    assertEquals("NOT_MODELLED",
        registry.resolve(NATION, DAY).<String>fold(r -> r.reason().name(), RegionalPolicy::id));
  }

  @Test
  void whoAsksForNothingIsToldSo() {
    assertThrows(NullPointerException.class, () -> registry.resolve(null, DAY));
    assertThrows(NullPointerException.class, () -> registry.resolve(WEIHAI, null));
    assertThrows(NullPointerException.class, () -> registry.resolve(NATION, null));
  }

  private static RefusalReason reason(Resolution resolution) {
    return resolution.refusal().orElseThrow().reason();
  }
}
