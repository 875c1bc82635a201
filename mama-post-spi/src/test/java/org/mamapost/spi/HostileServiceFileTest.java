package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mamapost.builtin.WeihaiPolicy;

/** Service files that no tool would write, all before this library on one class path, and jars that are none. */
class HostileServiceFileTest {

  private static final String GOOD = "org.example.Good";
  private static final String SOURCE = Sources.of("Good", "130800", 0);

  @TempDir
  Path folder;

  @Test
  void areReportedWithTheLineAndChangeNothingElse() {
    byte[] binary = new byte[4096];
    new Random(1).nextBytes(binary);
    String names = IntStream.range(0, 10_000).mapToObj(i -> "org.example.Gone" + i).collect(Collectors.joining("\n"));
    List<Path> jars = List.of(
        PluginJar.empty().serviceFile("# fine so far\n\n!! not a class !!\n").writeTo(folder.resolve("garbage.jar")),
        PluginJar.empty().serviceFile("\uFEFForg.example.Marked\n").writeTo(folder.resolve("bom.jar")),
        PluginJar.empty().resource(ServiceFile.PATH, binary).writeTo(folder.resolve("binary.jar")),
        PluginJar.empty().serviceFile(names).writeTo(folder.resolve("many.jar")),
        PluginJar.of(GOOD, SOURCE).serviceFile((GOOD + "\n").repeat(50)).writeTo(folder.resolve("repeated.jar")));

    String written = ChildJvm.run(folder, jars, Probe.class);

    String report = Probe.reportIn(written);
    assertEquals(WeihaiAnswers.text(PolicyRegistry.of(WeihaiPolicy.policy())), Probe.answersIn(written));
    assertTold(report, "garbage.jar", "line 3 of " + ServiceFile.PATH + " is no class name", "!! not a class !!");
    assertTold(report, "bom.jar", "line 1 of", "\\ufefforg.example.Marked");
    assertTold(report, "binary.jar", "is no class name, so the whole file is left aside");
    assertTold(report, "many.jar", "org.example.Gone0", "there is no such class");
    assertTold(report, "many.jar", "more than 20 of the classes");
    assertEquals(1, report.lines().filter(line -> line.contains(GOOD)).count(), report);
    assertTold(report, "repeated.jar", "LOADED | good");
    assertEquals(3 + 21 + 1 + 1, report.lines().count(), report);
  }

  @Test
  void inAPluginFolderWhatIsNoPluginIsReported() throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    Files.writeString(plugins.resolve("text.jar"), "not a zip");
    Files.createDirectory(plugins.resolve("folder.jar"));
    PluginJar.of(GOOD, SOURCE).serviceFile("").writeTo(plugins.resolve("empty-file.jar"));
    PluginJar.empty().source(GOOD, SOURCE).writeTo(plugins.resolve("no-file.jar"));
    Files.writeString(plugins.resolve("readme.txt"), "not a plugin, and nobody says it is");

    PolicyRegistry registry = PolicyRegistry.builder().plugins(plugins).plugins(folder.resolve("absent")).build();

    String report = Probe.report(registry.loadReport());
    assertTold(report, "/text.jar", "cannot be read as a jar", "ZipException");
    assertTold(report, "/folder.jar", "cannot be read as a jar");
    assertTold(report, "/no-file.jar", "offers no provider: it has no " + ServiceFile.PATH);
    assertTold(report, "/empty-file.jar", "offers no provider: " + ServiceFile.PATH + " names no class");
    assertTold(report, "/absent", "there is no such folder");
    assertEquals(5 + 1, report.lines().count(), report);
    assertEquals(WeihaiAnswers.text(PolicyRegistry.of(WeihaiPolicy.policy())), WeihaiAnswers.text(registry));
  }

  @Test
  void aLoaderThatNeverComesToAnEndIsGivenUpAndReported() {
    ClassLoader broken = new ClassLoader(null) {
      @Override
      public Enumeration<URL> getResources(String name) throws IOException {
        throw new IOException("spoilt");
      }
    };

    PolicyRegistry registry = PolicyRegistry.builder().loader(broken).build();

    assertTold(Probe.report(registry.loadReport()), "cannot be loaded", "spoilt");
    assertEquals(List.of(WeihaiPolicy.policy()), registry.policies());
  }

  @Test
  void aLoaderWithNothingHasNothingToReport() {
    ClassLoader bare = new ClassLoader(null) {
      @Override
      public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
      }
    };

    assertEquals(List.of(), PolicyRegistry.builder().loader(bare).build().loadReport().amiss());
  }

  private static void assertTold(String report, String... parts) {
    assertTrue(report.lines().anyMatch(line -> List.of(parts).stream().allMatch(line::contains)),
        () -> String.join(", ", parts) + " is not told in:\n" + report);
  }
}
