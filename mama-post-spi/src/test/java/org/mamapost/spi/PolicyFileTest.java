package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Message;

/** Files of policies that are written as data: found where plugins are, each for itself. */
class PolicyFileTest {

  private static final String ANSWERS = WeihaiAnswers.text(PolicyRegistry.of(WeihaiPolicy.policy()));

  @TempDir
  private Path folder;
  private Path plugins;
  private final LineFormat format = new LineFormat();

  @BeforeEach
  void makeFolder() throws IOException {
    plugins = Files.createDirectory(folder.resolve("plugins"));
  }

  private PolicyRegistryBuilder builder() {
    return PolicyRegistry.builder().provider(format);
  }

  private Path file(String name, String line) throws IOException {
    return Files.writeString(plugins.resolve(name), line);
  }

  private Path jar(Path in, String name, String line) {
    return PluginJar.empty().resource(LineFormat.PATH, line.getBytes(StandardCharsets.UTF_8)).writeTo(in.resolve(name));
  }

  private static String answers(PolicyRegistry registry, String region) {
    return registry.resolve(Region.of(region), LocalDate.of(2025, 6, 1))
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id);
  }

  @Test
  void aFileOfAFolderAnswersAndStandsInTheReportForItself() throws IOException {
    Path file = file("city.LINE", "city 130800 0");
    PolicyRegistry registry = builder().plugins(plugins).strict().build();
    assertEquals("city", answers(registry, "130802"));
    assertEquals("LOADED | city | - | " + file.toUri().toURL() + " | ",
        Probe.report(registry.loadReport()).lines().reduce((first, last) -> last).orElseThrow());
  }

  @Test
  void aJarOfDataAloneAnswersFromAFolder() {
    Path jar = jar(plugins, "city.jar", "city 130800 0");
    PolicyRegistry registry = builder().plugins(plugins).strict().build();
    assertEquals("city", answers(registry, "130802"));
    assertTrue(Probe.report(registry.loadReport())
        .endsWith("LOADED | city | - | jar:" + Location.of(jar) + "!/" + LineFormat.PATH + " | "));
  }

  @Test
  void aJarMayHoldBothAProviderAndData() {
    PluginJar.of("org.example.Good", Sources.of("Good", "131000", 0))
        .resource(LineFormat.PATH, "city 130800 0".getBytes(StandardCharsets.UTF_8))
        .writeTo(plugins.resolve("both.jar"));
    PolicyRegistry registry = builder().plugins(plugins).strict().build();
    assertEquals("city", answers(registry, "130802"));
    assertEquals("invented", answers(registry, "131002"));
  }

  @Test
  void whatALoaderSeesIsReadOnceThroughHoweverManyLoaders() throws IOException {
    Path jar = jar(folder, "city.jar", "city 130800 0");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
        URLClassLoader beneath = new URLClassLoader(new URL[0], loader)) {
      PolicyRegistry registry = builder().loader(loader).loader(beneath).strict().build();
      assertEquals("city", answers(registry, "130802"));
      assertEquals(1, format.readings);
    }
  }

  @Test
  void whatTheLoadersOfALayerSeeIsRead() {
    PolicyRegistry registry = builder().layer(ModuleLayer.boot()).strict().build();
    assertEquals("not modelled", answers(registry, "130802"));
    assertEquals(0, format.readings);
  }

  @Test
  void aFaultyFileIsRefusedForItselfAndHarmsNobody() throws IOException {
    file("1.line", "throws");
    file("2.line", "unreadable");
    file("3.line", "null");
    file("4.line", "refused");
    file("5.line", "lonely-law 130800");
    file("6.line", "city 130800 0");
    Files.createDirectory(plugins.resolve("7.line"));
    jar(plugins, "8.jar", "throws");
    PolicyRegistry registry = builder().plugins(plugins).build();
    assertEquals("city", answers(registry, "130802"));
    assertEquals(ANSWERS, WeihaiAnswers.text(registry));
    List<LoadedProvider> amiss = registry.loadReport().amiss();
    assertEquals(
        List.of("1.line", "2.line", "3.line", "4.line", "5.line", "7.line", "policy.line"),
        amiss.stream().map(provider -> provider.location().orElseThrow().replaceFirst("/$", "").replaceFirst(".*/", ""))
            .toList());
    assertEquals(List.of("cannot be used: java.lang.IllegalStateException: spoilt",
            "cannot be read: java.io.IOException: spoilt",
            "cannot be used: java.lang.NullPointerException: read() returned null", "spoilt",
            "the law lonely-law does not stand upon that of the nation (NationalLayer), so the floors of the nation "
            + "would be lost", "is no file"),
        amiss.stream().limit(6).map(provider -> provider.reasons().get(0).toString()).toList());
    assertTrue(amiss.stream().allMatch(provider -> provider.state() == LoadState.REFUSED));
  }

  @Test
  void twoFilesForOneRegionAreAConflictUnlessOneHasPriority() throws IOException {
    file("1.line", "one 130800 0");
    file("2.line", "other 130800 0");
    assertEquals("rules conflict", answers(builder().plugins(plugins).build(), "130802"));
    file("2.line", "other 130800 1");
    assertEquals("other", answers(builder().plugins(plugins).build(), "130802"));
  }

  @Test
  void withoutAProviderThatReadsThemFilesAreNoPlugins() throws IOException {
    file("city.line", "city 130800 0");
    jar(plugins, "city.jar", "city 130800 0");
    PolicyRegistry registry = PolicyRegistry.builder().plugins(plugins).build();
    assertEquals(List.of("offers no provider: it has no META-INF/services/org.mamapost.spi.RegionalPolicyProvider"),
        registry.loadReport().amiss().stream().map(provider -> provider.reasons().get(0).toString()).toList());
  }

  @Test
  void aJarWithNothingIsToldWhatItCouldHave() {
    PluginJar.empty().resource("readme", new byte[0]).writeTo(plugins.resolve("empty.jar"));
    assertEquals("offers nothing: it has neither META-INF/services/org.mamapost.spi.RegionalPolicyProvider nor "
            + LineFormat.PATH,
        builder().plugins(plugins).build().loadReport().amiss().get(0).reasons().get(0).toString());
  }

  @Test
  void aFormatThatBreaksTheContractIsRefusedWithItsProvider() {
    RegionalPolicyProvider broken = new RegionalPolicyProvider() {
      @Override
      public Optional<PolicyFileFormat> fileFormat() {
        throw new IllegalStateException("spoilt");
      }
    };
    assertEquals(LoadState.REFUSED,
        PolicyRegistry.builder().provider(broken).build().loadReport().providers().get(0).state());
  }

  @Test
  void aFileAtHandIsAProvider() {
    PolicyFile file = new PolicyFile("city", "file:/city.line", 0,
        List.of(Policies.of("city", "130800", Policies.from("2020-01-01"))), List.of(), List.of());
    assertEquals(Set.of(Region.of("130800")), file.regions());
    assertEquals("city", answers(PolicyRegistry.builder().provider(file.orElseThrow()).strict().build(), "130802"));
    PolicyFile refused = PolicyFile.refused("file:/city.line", List.of(Message.of("spoilt", "坏了", "spoilt")));
    assertEquals("policies cannot be loaded:\nfile:/city.line: spoilt",
        assertThrows(PolicyLoadException.class, refused::orElseThrow).getMessage());
    assertThrows(IllegalArgumentException.class, () -> PolicyFile.refused("file:/city.line", List.of()));
    assertThrows(IllegalArgumentException.class,
        () -> new PolicyFile("city", "file:/", 0, file.policies(), List.of(), refused.refusals()));
  }
}
