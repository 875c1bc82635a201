package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionsCommandTest {

  private static final Path SAMPLE = Path.of("src", "main", "samples", "protections.csv");
  private static final String HEADING =
      "编号,地区,日期,性别,合同形式,分娩日期,难产,本次生育的婴儿数,夫妻符合法律法规规定生育,产假开始日期,抚养的子女\n";
  private static final String MOTHER = "甲,371002,2025-06-15,女,劳动合同,2025-05-01,否,1,是,2025-05-01,2025-05-01\n";

  private static Ran run(Locale locale, String table, String... options) {
    return Ran.inProcess(locale, table,
        Stream.concat(Stream.of("protections", "-"), Stream.of(options)).toArray(String[]::new));
  }

  private static JsonNode object(String row, String... options) {
    String[] all = Stream.concat(Stream.of("--format", "json"), Stream.of(options)).toArray(String[]::new);
    return run(Locale.UK, HEADING + row, all).objects().get(0);
  }

  private static JsonNode of(JsonNode answers, String protection) {
    return StreamSupport.stream(answers.spliterator(), false)
        .filter(answer -> answer.get("protection").asText().equals(protection))
        .findFirst().orElseThrow(() -> new AssertionError(answers.toString()));
  }

  @Test
  void aLeaveComesWithItsDaysAndEveryLawItIsPutTogetherFrom() {
    JsonNode leave = of(object(MOTHER).get("due"), "maternity-leave");
    assertEquals("{\"bound\":\"exactly\",\"number\":158,\"unit\":\"days\"}", leave.get("allowance").toString());
    assertEquals("{\"first\":\"2025-05-01\",\"last\":\"2025-10-05\"}", leave.get("period").toString());
    List<String> quotes = new ArrayList<>();
    leave.get("citations").forEach(citation -> quotes.add(citation.get("quote").asText()));
    assertTrue(quotes.containsAll(List.of("女职工生育享受98天产假，其中产前可以休假15天", "+60 (=158)")), quotes::toString);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "劳动合同,2025-05-01,,1,是 | facts missing | maternity.difficult",
      "劳动合同,,否,1,是 | facts missing | maternity.pregnant-since",
      "劳务协议,2025-05-01,否,1,是 | needs judgement | "})
  void whatIsRefusedSaysWhyAndWhatToAskFor(String facts, String reason, String missing) {
    JsonNode leave = of(object("甲,371002,2025-06-15,女," + facts + ",2025-05-01,2025-05-01\n").get("refused"),
        "maternity-leave");
    assertEquals(reason, leave.get("reason").asText());
    assertEquals(missing == null ? "" : missing, leave.get("missing").path(0).path("fact").asText(""));
  }

  @Test
  void theTextSaysItInChineseAndInEnglish() {
    String chinese = run(Locale.CHINA, HEADING + MOTHER).out();
    assertTrue(chinese.contains("  [保护] 产假：158天，2025-05-01至2025-10-05\n"), chinese);
    assertTrue(chinese.contains("  [保护] 哺乳时间：1小时/天\n"), chinese);
    String english = run(Locale.UK, HEADING + MOTHER).out();
    assertTrue(english.contains("  [protected] maternity leave: 158 days, from 2025-05-01 to 2025-10-05\n"), english);
  }

  @Test
  void theCalendarSplitsWhereSomethingChangesAndSaysWhoseRulesAnswer() {
    JsonNode calendar = object(MOTHER, "--from", "2025-04-01", "--to", "2026-12-31").get("calendar");
    List<String> nursing = new ArrayList<>();
    calendar.get("periods").forEach(period -> {
      if (period.get("protection").asText().equals("nursing-time")) {
        nursing.add(period.get("days").get("first").asText() + " " + period.has("allowance"));
      }
    });
    assertEquals(List.of("2025-04-01 false", "2025-04-21 false", "2025-05-01 true", "2026-05-01 false"), nursing);
    List<String> rules = new ArrayList<>();
    calendar.get("rules").forEach(part ->
        rules.add(part.get("days").get("first").asText() + " " + part.get("rulesOf").asText()));
    assertEquals(List.of("2025-04-01 370000", "2025-04-21 371000"), rules);
    assertEquals(0, calendar.get("unanswered").size());
  }

  @Test
  void theCalendarSaysWhereNobodyAnswers() {
    JsonNode gap = object(MOTHER, "--from", "2015-04-01", "--to", "2015-12-31").get("calendar").get("unanswered")
        .get(0);
    assertEquals("2015-04-23", gap.get("days").get("last").asText());
    assertEquals("not in force", gap.get("reason").asText());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "371002 | 2025-06-15 | 371000 | exactly 158 |",
      "370200 | 2025-06-15 | 370000 | exactly 158 | by the rules of 370000 山东省; what a city adds is not among them",
      "110105 | 2025-06-15 | 100000 | at least 98 | by the rules of the nation alone, which are the least there is"})
  void whereThereIsNoPolicyTheLawAboveAnswersAndSaysWhoseItIs(
      String region, String date, String rulesOf, String days, String said) {
    String row = MOTHER.replace("371002", region).replace("2025-06-15", date);
    JsonNode mother = object(row);
    assertEquals(rulesOf, mother.get("rulesOf").asText());
    JsonNode allowance = of(mother.get("due"), "maternity-leave").get("allowance");
    assertEquals(days, allowance.get("bound").asText() + " " + allowance.get("number").asText());
    String text = run(Locale.UK, HEADING + row).out();
    assertEquals(said != null, text.contains("by the rules of"), text);
    assertTrue(said == null || text.contains("\n  " + said), text);
  }

  @Test
  void eachStepIsExplainedIfAsked() {
    JsonNode explanations = object(MOTHER, "--explain").get("explanations");
    assertTrue(of(explanations, "maternity-leave").get("explanation").get("parts").size() > 5);
    String text = run(Locale.CHINA, HEADING + MOTHER, "--explain").out();
    assertTrue(text.contains("地方增加的产假（天）为60"), text);
  }

  @ParameterizedTest
  @CsvSource({"371002, 2015-04-23, not in force", "110105, 2015-04-23, not in force"})
  void whereNoPolicyAnswersTheReasonIsSaid(String region, String date, String reason) {
    JsonNode object = object(MOTHER.replace("371002", region).replace("2025-06-15", date).replace("2025-05-01", "无"));
    assertEquals("refused", object.get("result").asText());
    assertEquals(reason, object.get("refusal").get("reason").asText());
    assertEquals(0, object.get("due").size() + object.get("refused").size());
  }

  @Test
  void oneEndOfAPeriodAloneIsRefused() {
    assertEquals(2, run(Locale.UK, HEADING + MOTHER, "--from", "2025-06-01").exit());
  }

  @Test
  void theSampleShowsEveryKindOfOutcome() throws IOException {
    Ran ran = run(Locale.UK, Files.readString(SAMPLE), "--format", "json");
    List<String> leaves = new ArrayList<>();
    ran.objects().forEach(person -> leaves.add(person.get("id").asText() + " " + person.get("result").asText()));
    assertEquals(List.of("P-01 due", "P-02 due", "P-03 due", "P-04 due", "P-05 open", "P-06 due", "P-07 due",
        "P-08 due", "P-09 at_odds", "P-10 due", "P-11 due", "P-12 due"), leaves);
    assertEquals(188, of(ran.objects().get(1).get("due"), "maternity-leave").get("allowance").get("number").asInt());
    assertEquals(7, of(ran.objects().get(3).get("due"), "paternity-leave").get("allowance").get("number").asInt());
    assertEquals(42, of(ran.objects().get(7).get("due"), "miscarriage-leave").get("allowance").get("number").asInt());
    assertEquals("facts missing", of(ran.objects().get(9).get("refused"), "no-night-work").get("reason").asText());
    assertEquals("needs judgement", of(ran.objects().get(10).get("refused"), "maternity-leave").get("reason").asText());
    assertEquals("{\"first\":\"2025-05-31\",\"last\":\"2025-06-30\"}",
        of(ran.objects().get(11).get("due"), "contract-runs-on").get("period").toString());
  }

  @Test
  void aBirthWithoutABabyIsAskedAboutWithBothFactsNamed() {
    String row = MOTHER.replace("2025-05-01,2025-05-01\n", "2025-05-01,无\n");
    JsonNode refused = object(row).get("refused");
    for (String ban : List.of("no-night-work", "no-overtime", "nursing-time", "forbidden-work-nursing")) {
      JsonNode answer = of(refused, ban);
      assertEquals("facts missing", answer.get("reason").asText());
      assertTrue(answer.get("message").asText().contains(
          "gave birth on 2025-05-01, but that baby is not among the \"children she raises\""), answer::toString);
    }
    String chinese = run(Locale.CHINA, HEADING + row).out();
    assertTrue(chinese.contains("2025-05-01分娩，而“抚养的子女”中没有这个婴儿"), chinese);
  }
}
