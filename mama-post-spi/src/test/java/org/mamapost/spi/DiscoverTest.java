package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Language;

/** A city's provider is found beside the built-in one, and is held to the regions it speaks for. */
class DiscoverTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  @TempDir
  private Path jar;

  @Test
  void aCitysProviderIsFoundBesideTheBuiltInOne() throws IOException {
    PolicyRegistry registry = discoverWith(Jinan.class);
    assertEquals(List.of("jinan", "weihai"), ids(registry));
    assertEquals(List.of(), registry.loadReport().amiss());
  }

  @Test
  void aPolicyForARegionThatItsProviderDoesNotSpeakForIsRefusedByName() throws IOException {
    PolicyRegistry registry = discoverWith(Trespasser.class);
    assertEquals(List.of("weihai"), ids(registry));
    assertEquals(
        List.of("trespasser: the policy shandong is of 370000 山东省, which the provider does not declare"),
        amiss(registry));
  }

  @Test
  void twoClaimsToARegionOnOneDayAreAConflictThatNamesBoth() throws IOException {
    Refusal refusal = discoverWith(Rival.class).resolve(Policies.RUSHAN, DAY).refusal().orElseThrow();
    assertEquals(RefusalReason.RULES_CONFLICT, refusal.reason());
    String said = refusal.message().render(Language.ENGLISH);
    assertTrue(said.contains("rival-city/rival") && said.contains("built-in/weihai"), said);
  }

  @Test
  void aConflictInOneCityLeavesTheOthersAlone() throws IOException {
    PolicyRegistry registry = discoverWith(Rival.class);
    assertEquals(List.of("rizhao"), ids(registry));
    assertEquals("rizhao", registry.resolve(Region.of("371102"), DAY).orElseThrow().id());
  }

  @Test
  void aStrictRegistryListsWhatIsAmissInsteadOfAnswering() {
    PolicyRegistryBuilder strict = PolicyRegistry.builder().provider(new Trespasser()).strict();
    String message = assertThrows(PolicyLoadException.class, strict::build).getMessage();
    assertTrue(message.contains("trespasser") && message.contains("370000 山东省"), message);
  }

  private static List<String> ids(PolicyRegistry registry) {
    return registry.policies().stream().map(RegionalPolicy::id).toList();
  }

  private static List<String> amiss(PolicyRegistry registry) {
    return registry.loadReport().amiss().stream()
        .flatMap(provider -> provider.reasons().stream().map(reason -> provider.id() + ": " + reason))
        .toList();
  }

  private PolicyRegistry discoverWith(Class<? extends RegionalPolicyProvider> provider) throws IOException {
    Path services = Files.createDirectories(jar.resolve("META-INF/services"));
    Files.writeString(services.resolve(RegionalPolicyProvider.class.getName()), provider.getName());
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader city = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
      Thread.currentThread().setContextClassLoader(city);
      return PolicyRegistry.discover();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** Speaks for Jinan. */
  public static class Jinan implements RegionalPolicyProvider {

    @Override
    public Set<Region> regions() {
      return Set.of(Policies.JINAN);
    }

    @Override
    public List<RegionalPolicy> policies() {
      return List.of(Policies.in2025("jinan", Policies.JINAN));
    }
  }

  /** Speaks for Jinan, and for its province without saying so. */
  public static final class Trespasser extends Jinan {

    @Override
    public String id() {
      return "trespasser";
    }

    @Override
    public List<RegionalPolicy> policies() {
      return List.of(Policies.in2025("shandong", Policies.SHANDONG));
    }
  }

  /** Speaks for Rizhao, and for Weihai, which the library does too. */
  public static final class Rival implements RegionalPolicyProvider {

    private static final Region RIZHAO = Region.of("371100");

    @Override
    public String id() {
      return "rival-city";
    }

    @Override
    public Set<Region> regions() {
      return Set.of(Policies.WEIHAI, RIZHAO);
    }

    @Override
    public List<RegionalPolicy> policies() {
      return List.of(Policies.in2025("rival", Policies.WEIHAI), Policies.in2025("rizhao", RIZHAO));
    }
  }
}
