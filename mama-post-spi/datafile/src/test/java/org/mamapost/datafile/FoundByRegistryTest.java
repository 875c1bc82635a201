package org.mamapost.datafile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.LoadedProvider;
import org.mamapost.spi.PolicyLoadException;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.Resolution;

/** Any registry of a host that has this module finds policies written as data, in jars and in plugin folders. */
class FoundByRegistryTest {

  @TempDir
  private Path folder;

  private static Resolution resolve(PolicyRegistry registry, String day) {
    return registry.resolve(Region.of("542523"), LocalDate.parse(day));
  }

  private Path jar(String name, String yaml) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new ZipEntry(PolicyYaml.PATH_IN_JAR));
      out.write(yaml.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return jar;
  }

  @Test
  void aFileInAPluginFolder() throws IOException {
    Files.writeString(folder.resolve("示例市.yaml"), Samples.sampleCity());
    PolicyRegistry registry = PolicyRegistry.builder().plugins(folder).strict().build();
    SamePolicy.assertSame(Samples.policy(Samples.sampleCity()), resolve(registry, "2025-06-01").orElseThrow());
    assertEquals("not in force", resolve(registry, "2027-03-01")
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id));
    assertEquals(List.of("built-in", "data-files", "sample-city"),
        registry.loadReport().providers().stream().map(LoadedProvider::id).sorted().toList());
  }

  @Test
  void aJarInAPluginFolderOrBeforeAClassLoader() throws IOException {
    Path jar = jar("city.jar", Samples.sampleCity());
    assertEquals("sample-city",
        resolve(PolicyRegistry.builder().plugins(folder).strict().build(), "2025-06-01").orElseThrow().id());
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
      assertEquals("sample-city",
          resolve(PolicyRegistry.builder().loader(loader).strict().build(), "2025-06-01").orElseThrow().id());
    }
  }

  @Test
  void versionsThatFollowEachOtherStandInOneFile() throws IOException {
    String later = Samples.sampleCity().replace("id: sample-city\n", "id: sample-city-2027\n")
        .replace("{first-day: 2025-03-01, last-day: 2027-02-28}", "{first-day: 2027-03-01, last-day: none}");
    Files.writeString(folder.resolve("city.yml"), Samples.sampleCity() + "---\n" + later);
    PolicyRegistry registry = PolicyRegistry.builder().plugins(folder).strict().build();
    assertEquals("sample-city", resolve(registry, "2027-02-28").orElseThrow().id());
    assertEquals("sample-city-2027", resolve(registry, "2027-03-01").orElseThrow().id());
  }

  @Test
  void aLawAnswersWhereThereIsNoNotice() throws IOException {
    Files.writeString(folder.resolve("law.yaml"), """
        format: 1
        kind: law
        id: sample-law
        version: 1
        region: 540000
        in-force: {first-day: 2025-01-01, last-day: none}
        above: china
        documents:
          law: {number: 示例条例, title: 示例条例, issuers: [], dated: unknown, grade: 原文}
        document: law
        """);
    PolicyRegistry registry = PolicyRegistry.builder().plugins(folder).strict().build();
    assertEquals("sample-law",
        registry.resolveLaw(Region.of("542523"), LocalDate.of(2025, 6, 1)).orElseThrow().id());
    assertEquals("not modelled", resolve(registry, "2025-06-01").fold(refusal -> refusal.reason().english(),
        RegionalPolicy::id));
  }

  @Test
  void aFaultyFileStandsInTheReportAndHarmsNobody() throws IOException {
    Files.writeString(folder.resolve("坏 的.yaml"), Samples.with(Samples.sampleCity(), 4, "regoin: 542500"));
    jar("faulty.jar", Samples.with(Samples.sampleCity(), 52, "    value: 200"));
    Files.writeString(folder.resolve("good.yaml"), Samples.sampleCity());
    PolicyRegistry registry = PolicyRegistry.builder().plugins(folder).build();
    assertEquals("sample-city", resolve(registry, "2025-06-01").orElseThrow().id());
    assertEquals("weihai", registry.resolve(Region.of("371002"), LocalDate.of(2025, 6, 1)).orElseThrow().id());
    List<String> reasons = registry.loadReport().amiss().stream()
        .flatMap(provider -> provider.reasons().stream()).map(Object::toString).toList();
    assertEquals("faulty.jar!/META-INF/mama-post/policy.yaml, line 52, column 12: “200” is no amount such as 7800元, "
        + "0.035元 or 1.2万元", reasons.get(0));
    assertEquals("坏 的.yaml, line 1, column 1: a policy has to say its region; add the key", reasons.get(1));
    assertTrue(reasons.get(2).startsWith("坏 的.yaml, line 4, column 1: “regoin” is no key of a policy;"),
        reasons.get(2));
    assertTrue(reasons.get(2).endsWith("; did you mean “region”?"), reasons.get(2));
    String strict = assertThrows(PolicyLoadException.class,
        () -> PolicyRegistry.builder().plugins(folder).strict().build()).getMessage();
    reasons.forEach(reason -> assertTrue(strict.contains(reason), strict));
  }
}
