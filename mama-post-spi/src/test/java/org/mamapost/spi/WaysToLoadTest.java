package org.mamapost.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;

/** Class path, module path, module layer, class loader, thread, folder: the same plugin loads from each. */
class WaysToLoadTest {

  private static final String GOOD = "org.example.Good";
  private static final String MODULE = """
      module org.example.good {
        requires org.mamapost.spi;
        provides org.mamapost.spi.RegionalPolicyProvider with org.example.Good;
      }
      """;

  @TempDir
  Path folder;

  private Path jar() {
    return PluginJar.of(GOOD, Sources.of("Good", "130800", 0)).writeTo(folder.resolve("good.jar"));
  }

  private Path modularJar() {
    return PluginJar.empty().source(GOOD, Sources.of("Good", "130800", 0)).source("module-info", MODULE)
        .writeTo(folder.resolve("modular.jar"));
  }

  @Test
  void fromTheClassPath() {
    assertLoadedFrom(jar(), Probe.reportIn(ChildJvm.run(folder, List.of(jar()), Probe.class)));
  }

  @Test
  void fromTheModulePathWithNoServiceFile() {
    Path jar = modularJar();
    String path = ChildJvm.LIBRARIES + File.pathSeparator + jar;
    String tests = ChildJvm.path(Probe.class);
    String written = ChildJvm.run(folder, List.of("-p", path, "--add-modules", "org.example.good",
        "--patch-module", "org.mamapost.spi=" + tests, "-m", "org.mamapost.spi/" + Probe.class.getName()));
    assertLoadedFrom(jar, Probe.reportIn(written));
  }

  @Test
  void fromAModuleLayer() {
    Path jar = modularJar();
    String written = ChildJvm.run(folder, List.of("-p", ChildJvm.LIBRARIES, "--add-modules", "org.mamapost.spi",
        "--patch-module", "org.mamapost.spi=" + ChildJvm.path(LayerProbe.class),
        "-m", "org.mamapost.spi/" + LayerProbe.class.getName()), jar.toString());
    assertLoadedFrom(jar, written);
  }

  @Test
  void fromAClassLoader() throws IOException {
    try (URLClassLoader loader = loader(jar())) {
      assertLoadedFrom(jar(), PolicyRegistry.builder().loader(loader).build());
    }
  }

  @Test
  void fromTheLoaderOfTheThread() throws IOException, InterruptedException {
    try (URLClassLoader loader = loader(jar())) {
      AtomicReference<PolicyRegistry> discovered = new AtomicReference<>();
      Thread thread = new Thread(() -> discovered.set(PolicyRegistry.discover()));
      thread.setContextClassLoader(loader);
      thread.start();
      thread.join();
      assertLoadedFrom(jar(), discovered.get());
    }
  }

  @Test
  void byAThreadWithoutALoader() throws InterruptedException {
    AtomicReference<PolicyRegistry> discovered = new AtomicReference<>();
    Thread thread = new Thread(() -> discovered.set(PolicyRegistry.discover()));
    thread.setContextClassLoader(null);
    thread.start();
    thread.join();
    assertEquals(List.of("weihai"), discovered.get().policies().stream().map(RegionalPolicy::id).toList());
  }

  @Test
  void fromAFolder() throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    Path jar = PluginJar.of(GOOD, Sources.of("Good", "130800", 0)).writeTo(plugins.resolve("good.JAR"));
    assertLoadedFrom(jar, PolicyRegistry.builder().plugins(plugins).build());
  }

  @Test
  void theSameClassFromTwoJarsIsTakenOnceAndTheOtherIsShadowed() throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    Path first = PluginJar.of(GOOD, Sources.of("Good", "130800", 0)).writeTo(plugins.resolve("1.jar"));
    Path second = PluginJar.of(GOOD, Sources.of("Good", "130800", 7)).writeTo(plugins.resolve("2.jar"));

    PolicyRegistry registry = PolicyRegistry.builder().plugins(plugins).build();

    assertLoadedFrom(first, registry);
    assertShadowed(second, first, Probe.report(registry.loadReport()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-city.jar", "z-city.jar"})
  void aJarThatAnotherNamesInItsClassPathIsOnePlugin(String city) throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    PluginJar.of(GOOD, Sources.of("Good", "130000", 0)).writeTo(plugins.resolve("province.jar"));
    PluginJar.of("org.example.City", Sources.of("City", "130800", 0))
        .resource("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nClass-Path: province.jar\n".getBytes(UTF_8))
        .writeTo(plugins.resolve(city));

    LoadReport report = PolicyRegistry.builder().plugins(plugins).build().loadReport();

    assertEquals(List.of(), report.amiss());
    assertEquals(Set.of("built-in", "good", "city"),
        report.providers().stream().map(LoadedProvider::id).collect(Collectors.toSet()));
    assertEquals(3, report.providers().size(), report::toString);
  }

  @Test
  void aClassOfTheClassPathShadowsThatOfAFolder() throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    Path second = PluginJar.of(GOOD, Sources.of("Good", "130800", 7)).writeTo(plugins.resolve("2.jar"));

    String report = Probe.reportIn(ChildJvm.run(folder, List.of(jar()), Probe.class, plugins.toString()));

    assertLoadedFrom(jar(), report);
    assertShadowed(second, jar(), report);
  }

  @Test
  void withoutTheBuiltIns() {
    PolicyRegistry bare = PolicyRegistry.builder().withoutBuiltIns().build();
    assertEquals(List.of(), bare.policies());
    assertEquals(List.of(), bare.loadReport().providers());
    assertEquals("not modelled", bare.resolve(Region.of("371002"), LocalDate.of(2025, 6, 1))
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id));
  }

  @Test
  void theBuiltInsAreOfferedByAnOrdinaryProvider() {
    assertEquals(List.of("built-in"),
        PolicyRegistry.discover().loadReport().providers().stream().map(LoadedProvider::id).toList());
  }

  @Test
  void aProviderAtHandIsNotLookedForAgain() {
    PolicyRegistry registry = PolicyRegistry.builder().provider(new BuiltInPolicies()).build();
    assertEquals(1, registry.loadReport().providers().size());
    assertEquals(List.of(), registry.loadReport().amiss());
  }

  @Test
  void aProviderIsCalledOnceWhenTheRegistryIsBuiltAndNeverAgain() {
    List<String> calls = new ArrayList<>();
    List<RegionalPolicy> offered =
        new ArrayList<>(List.of(Policies.of("p", "130800", Policies.from("2020-01-01"))));
    PolicyRegistryBuilder builder = PolicyRegistry.builder().provider(new Counting(calls, offered));
    assertEquals(List.of(), calls);

    PolicyRegistry registry = builder.build();
    offered.clear();
    registry.resolve(Region.of("130802"), LocalDate.of(2020, 1, 1)).orElseThrow();
    registry.resolve(Region.of("130802"), LocalDate.of(2019, 1, 1));

    assertEquals(2, registry.policies().size());
    assertEquals(List.of("id", "spiVersion", "regions", "policies", "priority"), calls);
  }

  private record Counting(List<String> calls, List<RegionalPolicy> offered) implements RegionalPolicyProvider {

    @Override
    public String id() {
      calls.add("id");
      return "counting";
    }

    @Override
    public int spiVersion() {
      calls.add("spiVersion");
      return SPI_VERSION;
    }

    @Override
    public Set<Region> regions() {
      calls.add("regions");
      return Set.of(Region.of("130800"));
    }

    @Override
    public List<RegionalPolicy> policies() {
      calls.add("policies");
      return offered;
    }

    @Override
    public int priority() {
      calls.add("priority");
      return 0;
    }
  }

  @Test
  void aRegistryIsNotChangedThroughWhatItReturnsOrByTheBuilderThatMadeIt() {
    PolicyRegistryBuilder builder = PolicyRegistry.builder();
    PolicyRegistry registry = builder.build();
    builder.provider(Policies.provider("later", 9,
        Policies.of("p", "371000", Policies.from("2020-01-01"))));
    assertThrows(UnsupportedOperationException.class, () -> registry.policies().clear());
    assertThrows(UnsupportedOperationException.class, () -> registry.loadReport().providers().clear());
    assertThrows(UnsupportedOperationException.class,
        () -> registry.loadReport().providers().get(0).policies().clear());
    assertEquals("weihai", registry.resolve(Region.of("371002"), LocalDate.of(2025, 6, 1)).orElseThrow().id());
  }

  @Test
  void nothingIsTakenForABuilderArgument() {
    PolicyRegistryBuilder builder = PolicyRegistry.builder();
    assertThrows(NullPointerException.class, () -> builder.loader(null));
    assertThrows(NullPointerException.class, () -> builder.layer(null));
    assertThrows(NullPointerException.class, () -> builder.plugins(null));
    assertThrows(NullPointerException.class, () -> builder.provider(null));
  }

  private URLClassLoader loader(Path jar) throws IOException {
    return new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
  }

  private static void assertLoadedFrom(Path jar, PolicyRegistry registry) {
    assertLoadedFrom(jar, Probe.report(registry.loadReport()));
    assertEquals("invented",
        registry.resolve(Region.of("130802"), LocalDate.of(2020, 1, 1)).orElseThrow().id());
  }

  private static void assertLoadedFrom(Path jar, String report) {
    assertTrue(report.lines().anyMatch(line -> line.startsWith("LOADED | good | " + GOOD + " | file:")
        && line.contains("/" + jar.getFileName() + " |")), report);
    assertTrue(report.contains("LOADED | built-in"), report);
  }

  private static void assertShadowed(Path jar, Path by, String report) {
    assertTrue(report.lines().anyMatch(line -> line.startsWith("SHADOWED") && line.contains(GOOD)
        && line.contains("/" + jar.getFileName() + " |") && line.contains("/" + by.getFileName() + " before")), report);
    assertEquals(3, report.lines().count(), report);
  }
}
