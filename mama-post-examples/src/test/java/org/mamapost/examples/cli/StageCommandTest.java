package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageCommandTest {

  private static final String HEADING = "编号,地区,日期,性别,抚养的子女,与子女的关系,子女随谁生活\n";
  private static final String MOTHER = "甲,371002,2025-06-15,女,2024-01-01,亲生子女,随本人生活\n";
  private static final String DIVORCED =
      "乙,371002,2025-06-15,女,2024-01-01、2017-01-01（随父母另一方生活）,亲生子女,随本人生活\n";

  private static Ran run(Locale locale, String table, String... options) {
    return Ran.inProcess(locale, table,
        Stream.concat(Stream.of("stage", "-"), Stream.of(options)).toArray(String[]::new));
  }

  private static JsonNode object(String row, String... options) {
    String[] all = Stream.concat(Stream.of("--format", "json"), Stream.of(options)).toArray(String[]::new);
    return run(Locale.UK, HEADING + row, all).objects().get(0);
  }

  @Test
  void theStagesComeWithTheChildrenTheNextChangeAndTheWords() {
    JsonNode object = object(MOTHER);
    assertEquals("in_stage", object.get("result").asText());
    assertEquals("[\"full companion\"]", object.get("stages").toString());
    assertEquals("2024-01-01", object.get("because").get(0).get("bornOn").asText());
    assertEquals("2027-01-01", object.get("nextChange").get("day").asText());
    assertEquals("[\"2024-01-01\"]", object.get("nextChange").get("because").toString());
    assertEquals("[\"full companion\",\"flexible balance\"]", object.get("nextChange").get("stages").toString());
    assertTrue(object.get("citations").findValuesAsText("clause").contains("第二十六条"), object.toString());
    assertFalse(object.has("refusal"), object.toString());
  }

  @Test
  void aChildThatIsOpenIsShownBesideTheStagesThatHold() {
    Ran ran = run(Locale.CHINA, HEADING + DIVORCED);
    assertEquals(1, ran.exit());
    assertTrue(ran.out().startsWith("乙：尚无定论（371002 环翠区，2025-06-15）\n  育儿阶段：全程陪伴型\n"), ran.out());
    assertTrue(ran.out().contains("  [需要裁量] 2017-01-01出生的孩子可能增加安心工作型："), ran.out());
    JsonNode open = object(DIVORCED).get("open").get(0);
    assertEquals("needs judgement", open.get("refusal").get("reason").asText());
    assertEquals("[\"steady work\"]", open.get("stages").toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "男,2024-01-01,亲生子女,随本人生活|no_stage|not eligible|''",
      "女,2012-06-15,亲生子女,随本人生活|no_stage|not eligible|''",
      "女,2024-01-01,,|open|facts missing|carer.child-relation carer.child-household",
      "女,2024-01-01,弟妹,随本人生活|open|facts missing|carer.child-parents carer.able-to-support",
      "女,2024-01-01,亲生子女,随他人生活|open|needs judgement|''"})
  void noReasonLooksLikeAnother(String facts, String result, String reason, String missing) {
    JsonNode object = object("甲,371002,2025-06-15," + facts + "\n");
    assertEquals(result, object.get("result").asText());
    assertEquals(reason, object.get("refusal").get("reason").asText());
    assertEquals(0, object.get("stages").size());
    List<String> asked = new ArrayList<>();
    object.get("missing").forEach(fact -> asked.add(fact.get("fact").asText()));
    assertEquals(missing, String.join(" ", asked));
  }

  @Test
  void everyObjectBeginsWithTheSameKeys() {
    String table = HEADING + MOTHER + MOTHER.replace("甲", "乙").replace("371002", "110105")
        + MOTHER.replace("甲", "丙").replace("女", "她") + MOTHER.replace("甲", "丁").replace("2024-01-01", "2025-07-01")
        + MOTHER.replace("甲", "戊").replace("371002", "");
    List<JsonNode> objects = run(Locale.UK, table, "--format", "json").objects();
    assertEquals(List.of("in_stage", "refused", "unreadable", "at_odds", "refused"),
        objects.stream().map(object -> object.get("result").asText()).toList());
    for (JsonNode object : objects) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      assertEquals(List.of("id", "region", "date", "policy", "result", "stages", "because", "open", "missing",
          "nextChange"), keys.subList(0, 10));
    }
  }

  @Test
  void theTimelineHasAnEntryForTheDaysOfOneAnswer() {
    Ran ran = run(Locale.CHINA, HEADING + MOTHER.replace("2024-01-01", "2020-02-29"), "--to", "2028-12-31");
    assertTrue(ran.out().contains("""
          时间线 2025-06-15至2028-12-31
            2025-06-15至2026-02-27 弹性兼顾型
            2026-02-28至2027-02-27 弹性兼顾型、安心工作型
            2027-02-28至2028-12-31 安心工作型
        """), ran.out());
    JsonNode timeline = object(MOTHER.replace("2025-06-15", "2025-04-21"), "--to", "2040-01-01").get("timeline");
    assertEquals("2025-04-21", timeline.get(0).get("first").asText());
    JsonNode last = timeline.get(timeline.size() - 1);
    assertEquals("2037-01-01", last.get("first").asText());
    assertEquals("not eligible", last.get("refusal").get("reason").asText());
  }

  @Test
  void aTimelineThatEndsBeforeItBeginsIsRefused() {
    Ran ran = run(Locale.UK, HEADING + MOTHER, "--date", "2025-06-15", "--to", "2025-06-14");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("--to 2025-06-14 is before the day that is asked about, 2025-06-15"), ran.err());
    assertFalse(object(MOTHER, "--date", "2025-01-01", "--to", "2025-06-14").has("timeline"));
  }

  @Test
  void theRegionAndTheDateOfTheOptionsFillWhatIsEmpty() {
    JsonNode object = object(MOTHER.replace("371002,2025-06-15", ","), "--region", "文登区", "--date", "2027-01-01");
    assertEquals("371003", object.get("region").asText());
    assertEquals("2027-01-01", object.get("date").asText());
    assertEquals(2, object.get("stages").size());
    assertTrue(run(Locale.UK, HEADING + MOTHER.replace("2025-06-15", "")).out().contains("today, 2025-06-15"));
  }

  @Test
  void theSummaryAddsUpAndTheExitCodeTells() {
    Ran staged = run(Locale.UK, HEADING + MOTHER);
    assertEquals(0, staged.exit());
    assertTrue(staged.out().endsWith("read 1 = in a stage 1 + open 0 + in no stage 0 + refused 0 + facts at odds 0"
        + " + unreadable 0\n"), staged.out());
    assertEquals(2, Ran.inProcess(Locale.UK, "", "stage", "nobody.csv").exit());
  }

  @Test
  void theSampleShowsEveryKindOfFamily() throws IOException {
    String sample = Files.readString(Path.of("src", "main", "samples", "families.csv"));
    Ran ran = run(Locale.UK, sample, "--format", "json");
    assertTrue(ran.err().endsWith("read 12 = in a stage 4 + open 4 + in no stage 2 + refused 2 + facts at odds 0"
        + " + unreadable 0\n"), ran.err());
  }
}
