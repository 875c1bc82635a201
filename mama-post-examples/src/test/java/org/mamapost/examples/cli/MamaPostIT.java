package org.mamapost.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as a real process, in a folder that is not its own. */
class MamaPostIT {

  private static final Path SAMPLE = Path.of("src", "main", "samples", "posts.csv").toAbsolutePath();
  private static final Path PEOPLE = SAMPLE.resolveSibling("people.csv");
  private static final String TABLE = """
      编号,岗位类型,地区,单位属性,时间安排,工作地点,计酬方式,保险类型,合同形式,技能要求,发布日期
      A-1,家政服务,371002,社会组织,每天固定2.5小时,地点特定,按完成任务量计酬,商业保险,劳务协议,特定技能,2025-06-01
      A-2,家政服务,371002,社会组织,每天固定3.5小时,地点特定,按完成任务量计酬,商业保险,劳务协议,特定技能,2025-06-01
      """;

  @TempDir
  private Path folder;

  private MamaPostProcess process(String... jvmOptions) {
    return new MamaPostProcess(folder, List.of(jvmOptions));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Dfile.encoding=ISO-8859-1", "-Dfile.encoding=GB18030", "-Dstdout.encoding=US-ASCII",
      "-Duser.timezone=America/New_York"})
  void whatIsWrittenIsUtf8WhateverTheMachineIsSetTo(String option) throws Exception {
    Ran ran = process(option, "-Duser.language=en", "-Duser.country=GB")
        .run(TABLE.getBytes(Charset.forName("GB18030")), "validate", "-", "--lang", "zh");
    assertEquals(1, ran.exit(), ran.err());
    assertTrue(ran.out().startsWith("A-1：符合 家政服务\n  法律：无法判定\n"), ran.out());
    assertTrue(ran.out().contains("\nA-2：不符合 家政服务\n"), ran.out());
    assertTrue(ran.out().endsWith("读取 2 = 符合 1 + 不符合 1 + 无法判定 0 + 拒绝判定 0 + 无法读取 0\n"), ran.out());
  }

  @Test
  void theJvmsLocaleChoosesTheLanguage() throws Exception {
    String english = process("-Duser.language=en").run(TABLE.getBytes(UTF_8), "validate", "-").out();
    assertTrue(english.startsWith("A-1: conforms domestic service\n"), english);
    String chinese = process("-Duser.language=zh").run(TABLE.getBytes(UTF_8), "validate", "-").out();
    assertTrue(chinese.startsWith("A-1：符合 家政服务\n"), chinese);
    String asked = process("-Duser.language=zh").run(TABLE.getBytes(UTF_8), "validate", "-", "--lang", "en").out();
    assertEquals(english, asked);
  }

  @Test
  void everyRowOfTheSampleIsReadAndTheSummaryAddsUp() throws Exception {
    Ran ran = process().run("validate", "--format", "json", "--lang", "en", SAMPLE.toString());
    List<JsonNode> objects = ran.objects();
    assertEquals(1, ran.exit());
    Map<String, Long> counts = objects.stream()
        .collect(Collectors.groupingBy(object -> object.get("verdict").asText(), Collectors.counting()));
    assertEquals(null, counts.get("unreadable"), ran.out());
    String summary = "read %d = conforms %d + breaks %d + undetermined %d + refused %d + unreadable 0\n".formatted(
        objects.size(), counts.get("conforms"), counts.get("breaks"), counts.get("undetermined"),
        counts.get("refused"));
    assertTrue(ran.err().endsWith(summary), ran.err());
  }

  @Test
  void theExitCodeTellsWhatCameOfIt() throws Exception {
    byte[] conforming = TABLE.lines().limit(2).collect(Collectors.joining("\r\n")).getBytes(UTF_8);
    assertEquals(0, process().run(conforming, "validate", "-").exit());
    assertEquals(1, process().run(TABLE.getBytes(UTF_8), "validate", "-").exit());
    assertEquals(2, process().run("validate", "nobody.csv").exit());
    assertEquals(2, process().run("validate", "--bogus").exit());
  }

  @Test
  void noBarIsDrawnWhereNobodyWatches() throws Exception {
    Path large = folder.resolve("large.csv");
    Files.writeString(large, TABLE + "\n".repeat(6_000_000));
    Ran ran = process().run("validate", "--lang", "en", large.toString());
    assertEquals("", ran.err());
    assertTrue(ran.out().endsWith("read 2 = conforms 1 + breaks 1 + undetermined 0 + refused 0 + unreadable 0\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void whatIsDueToTheSampleOfPeopleIsSaidInEitherLanguage(String language) throws Exception {
    Ran ran = process().run("benefits", "--lang", language, PEOPLE.toString());
    assertEquals(1, ran.exit(), ran.err());
    boolean chinese = language.equals("zh");
    assertTrue(ran.out().contains(chinese
        ? "一次性创业补贴：一次性12000元（享受者：创业者）" : "one-off startup grant: 12000 yuan once (to the business)"), ran.out());
    assertTrue(ran.out().contains(chinese ? "C-12：事实矛盾" : "C-12: facts at odds"), ran.out());
    assertTrue(ran.out().lines().reduce((first, last) -> last).orElseThrow()
        .startsWith(chinese ? "读取 12 = " : "read 12 = "), ran.out());
  }

  @Test
  void aReaderWhoGoesIsNoFault() throws Exception {
    String[] arguments = Stream.concat(Stream.of("validate", "--lang", "en"),
        Stream.generate(SAMPLE::toString).limit(60)).toArray(String[]::new);
    Ran ran = process().runForAReaderOfOneLine(arguments);
    assertEquals(141, ran.exit());
    assertEquals("", ran.err());
    assertTrue(ran.out().startsWith("S-全程陪伴"), ran.out());
  }

  @Test
  void whatTheJarAndThePluginsBesideItCoverIsDocumented() throws Exception {
    Ran ran = process().run("trace", "--of", "coverage", "--format", "markdown", "--lang", "en");
    assertEquals(Files.readString(Path.of("..", "docs", "coverage.md")), ran.out());
  }

  // One post of the sample is in Qingdao, which answers for itself; every other is judged as without the regions.
  @Test
  void theRegionsBesideTheJarChangeNoAnswerForAPostElsewhere() throws Exception {
    Path none = Files.createDirectory(folder.resolve("none"));
    String[] validate = {"validate", "--format", "json", SAMPLE.toString()};
    List<String> with = process().run(validate).out().lines().toList();
    List<String> without = process().run(
        Stream.concat(Stream.of(validate), Stream.of("--plugins", none.toString())).toArray(String[]::new))
        .out().lines().toList();
    assertEquals(without.stream().filter(MamaPostIT::isElsewhere).toList(),
        with.stream().filter(MamaPostIT::isElsewhere).toList());
    assertEquals(1, without.stream().filter(post -> !isElsewhere(post)).count());
    assertEquals(without.size(), with.size());
  }

  private static boolean isElsewhere(String post) {
    return !post.contains("\"region\":\"3702");
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate --under 371000 posts.csv", "benefits people.csv",
      "benefits hires.csv --employers employers.csv", "protections protections.csv", "stage families.csv",
      "inspect inspection.csv", "analyse", "guide 家政服务"})
  void theRegionsBesideTheJarChangeNoAnswerForWeihai(String command) throws Exception {
    String[] arguments = Stream.of(command.split(" "))
        .map(word -> word.endsWith(".csv") ? SAMPLE.resolveSibling(word).toString() : word).toArray(String[]::new);
    Path none = Files.createDirectory(folder.resolve("none"));
    String[] alone =
        Stream.concat(Stream.of(arguments), Stream.of("--plugins", none.toString())).toArray(String[]::new);
    Ran with = process().run(arguments);
    Ran without = process().run(alone);
    assertTrue(without.out().length() > 1_000, without.err());
    assertEquals(without.exit() + without.out() + without.err(), with.exit() + with.out() + with.err());
  }

  @Test
  void eachRegionBesideTheJarIsLoaded() throws Exception {
    String report = process().run("policies", "--lang", "en").out();
    assertEquals(List.of("built-in", "data-files", "guangdong", "qingdao", "shanghai", "zhejiang", "zhongshan"),
        report.lines().filter(line -> line.contains(" (loaded) "))
            .map(line -> line.substring(0, line.indexOf(' '))).toList());
    assertEquals(7, report.lines().filter(line -> line.matches("\\S+ \\(.*")).count(), report);
  }

  @Test
  void besideTheJarAreItsLibrariesAndAFolderForPlugins() {
    assertTrue(Files.isDirectory(Path.of("target", "plugins")));
    assertTrue(Files.isDirectory(Path.of("target", "lib")));
  }
}
