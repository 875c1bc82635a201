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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.builtin.WeihaiPolicy;

/** Broken jars, before this library on the class path of a JVM of its own, and in a plugin folder. */
class FaultyPluginTest {

  private static final String ANSWERS = WeihaiAnswers.text(PolicyRegistry.of(WeihaiPolicy.policy()));

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("org.mamapost.spi.Fault#inLoading")
  void oneThatCannotBeLoadedIsReportedAndChangesNothingElse(Fault fault) {
    assertReportedAndNothingElseChanged(List.of(fault));
  }

  @Test
  void thoseThatBreakTheContractAreReportedAndChangeNothingElse() {
    assertReportedAndNothingElseChanged(Fault.inMethods());
  }

  private void assertReportedAndNothingElseChanged(List<Fault> faults) {
    List<Path> jars = write(faults, folder);

    String written = ChildJvm.run(folder, jars, Probe.class);

    assertEquals(ANSWERS, Probe.answersIn(written));
    for (int i = 0; i < jars.size(); i++) {
      assertTold(faults.get(i), jars.get(i), Probe.reportIn(written));
    }
    assertEquals(jars.size() + 1, Probe.reportIn(written).lines().count(), written);
  }

  @Test
  void allOfThemInOneFolderAreReportedAndTheGoodOneAmongThemAnswers() throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    List<Fault> faults = Fault.all();
    List<Path> jars = write(faults, plugins);
    Path good =
        PluginJar.of("org.example.Good", Sources.of("Good", "130800", 0)).writeTo(plugins.resolve("7-good.jar"));

    String written = ChildJvm.run(folder, List.of(), Probe.class, plugins.toString());

    assertEquals(ANSWERS, Probe.answersIn(written));
    String report = Probe.reportIn(written);
    for (int i = 0; i < jars.size(); i++) {
      assertTold(faults.get(i), jars.get(i), report);
    }
    assertTrue(report.contains("LOADED | good | org.example.Good | " + good.toUri().toURL()), report);
    assertEquals(faults.size() + 2, report.lines().count(), report);
  }

  @Test
  void aStrictRegistryIsNotBuiltAndListsEveryCause() throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    List<Fault> faults = Fault.all();
    List<Path> jars = write(faults, plugins);

    PolicyLoadException refused = assertThrows(PolicyLoadException.class,
        () -> PolicyRegistry.builder().plugins(plugins).strict().build());

    assertEquals(faults.size(), refused.report().amiss().size());
    assertEquals(faults.size() + 1, refused.getMessage().lines().count(), refused.getMessage());
    for (int i = 0; i < jars.size(); i++) {
      assertTold(faults.get(i), jars.get(i), refused.getMessage());
    }
  }

  @Test
  void aStrictRegistryOfSoundPluginsIsBuilt() throws IOException {
    Path jar = PluginJar.of("org.example.Good", Sources.of("Good", "130800", 0)).writeTo(folder.resolve("good.jar"));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
      PolicyRegistry registry = PolicyRegistry.builder().loader(loader).strict().build();
      assertEquals(List.of("invented", "weihai"), registry.policies().stream().map(policy -> policy.id()).toList());
    }
  }

  private static List<Path> write(List<Fault> faults, Path folder) {
    return IntStream.range(0, faults.size())
        .mapToObj(i -> faults.get(i).jar().writeTo(folder.resolve(i + "-faulty.jar")))
        .toList();
  }

  /** One line of the report, in both languages, tells the jar, the class and the cause. */
  private static void assertTold(Fault fault, Path jar, String report) {
    assertTrue(report.lines().anyMatch(line ->
            line.contains("/" + jar.getFileName()) && fault.told().stream().allMatch(line::contains)),
        () -> fault.name() + " is not told in:\n" + report);
  }
}
