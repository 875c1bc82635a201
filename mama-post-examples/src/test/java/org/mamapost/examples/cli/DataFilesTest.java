package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies that are written as data, where the command line takes plugins. */
class DataFilesTest {

  private static final Path WEIHAI =
      Path.of("../mama-post-spi/datafile/src/test/resources/org/mamapost/datafile/weihai.yaml");

  @TempDir
  private Path folder;

  private Ran withPlugins(Locale locale, String... arguments) {
    return Ran.inProcess(locale, "", Stream.concat(Stream.of(arguments), Stream.of("--plugins", folder.toString()))
        .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate --format json --suggest src/main/samples/posts.csv",
      "validate src/main/samples/posts.csv", "benefits src/main/samples/people.csv", "guide", "analyse",
      "protections src/main/samples/protections.csv"})
  void weihaiWrittenAsDataAnswersAsTheBuiltInDoes(String command) throws IOException {
    Files.writeString(folder.resolve("weihai.yaml"),
        Files.readString(WEIHAI).replaceFirst("\nregion:", "\npriority: 1\nregion:"));
    String[] arguments = command.split(" ");
    Ran policies = withPlugins(Locale.UK, "policies");
    assertTrue(policies.out().contains("built-in (loaded)"), policies.out());
    assertTrue(policies.out().contains("weihai (loaded) from file:"), policies.out());
    for (Locale locale : List.of(Locale.CHINA, Locale.UK)) {
      Ran builtIn = Ran.inProcess(locale, "", arguments);
      Ran asData = withPlugins(locale, arguments);
      assertTrue(builtIn.out().length() > 1000, builtIn.out());
      assertEquals(builtIn.out(), asData.out());
      assertEquals(builtIn.exit(), asData.exit());
    }
  }

  @Test
  void theBuiltInPolicyIsExportedAsADataFile() throws IOException {
    Ran ran = Ran.inProcess(Locale.CHINA, "", "policies", "--export", "371000");
    assertEquals(Files.readString(WEIHAI), ran.out());
    assertEquals(0, ran.exit());
  }

  @Test
  void aRegionWithoutAPolicyOfItsOwnHasNothingToExport() {
    Ran ran = Ran.inProcess(Locale.UK, "", "policies", "--export", "371002");
    assertTrue(ran.err().startsWith("371002 环翠区 itself has no policy that could be written\n"), ran.err());
    assertEquals(2, ran.exit());
  }

  @Test
  void whatIsWrongWithAFileIsToldWithLineAndColumn() throws IOException {
    Files.writeString(folder.resolve("city.yaml"),
        Files.readString(WEIHAI).replaceFirst("region: 371000", "regoin: 371000"));
    String english = withPlugins(Locale.UK, "policies").err();
    assertTrue(english.contains("city.yaml, line 4, column 1: “regoin” is no key of a policy; "), english);
    assertTrue(english.contains("; did you mean “region”?"), english);
    String chinese = withPlugins(Locale.CHINA, "policies").err();
    assertTrue(chinese.contains("city.yaml 第4行第1列：“regoin”不是政策的键；"), chinese);
  }
}
