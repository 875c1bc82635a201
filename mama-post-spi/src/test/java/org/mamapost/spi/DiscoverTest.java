package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;

/** A city's provider is found beside the built-in one, and is held to the regions it speaks for. */
class DiscoverTest {

  @TempDir
  private Path jar;

  @Test
  void aCitysProviderIsFoundBesideTheBuiltInOne() throws IOException {
    assertEquals(List.of("jinan", "weihai"),
        discoverWith(Jinan.class).policies().stream().map(RegionalPolicy::id).toList());
  }

  @Test
  void aPolicyForARegionThatItsProviderDoesNotSpeakForIsRefusedByName() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> discoverWith(Trespasser.class));
    assertEquals("the provider trespasser speaks for [370100 济南市] and yet offers a policy of another region: "
        + "shandong 1 (370000 山东省, 2025-01-01至2025-12-31)", refused.getMessage());
  }

  @Test
  void aSecondPolicyForABuiltInRegionIsRefusedByName() {
    String message = assertThrows(IllegalArgumentException.class, () -> discoverWith(Rival.class)).getMessage();
    assertTrue(message.contains("rival 1 (371000 威海市") && message.contains("weihai "), message);
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

  /** Speaks for Weihai, which the library does too. */
  public static final class Rival implements RegionalPolicyProvider {

    @Override
    public Set<Region> regions() {
      return Set.of(Policies.WEIHAI);
    }

    @Override
    public List<RegionalPolicy> policies() {
      return List.of(Policies.in2025("rival", Policies.WEIHAI));
    }
  }
}
