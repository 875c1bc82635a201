package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenefitsCommandTest {

  private static final String GRANT = "startup-grant";
  private static final String HEADING = "编号,地区,日期,性别,出生日期,抚养的子女,创业形式,首次创办,已领取一次性创业补贴\n";
  private static final String DUE = "甲,371002,2025-06-15,女,1990-01-01,2020-01-01,小微企业,是,否\n";

  private static Ran run(Locale locale, String table, String... options) {
    return Ran.inProcess(locale, table,
        Stream.concat(Stream.of("benefits", "-"), Stream.of(options)).toArray(String[]::new));
  }

  private static JsonNode object(String row, String... options) {
    String[] all = Stream.concat(Stream.of("--format", "json"), Stream.of(options)).toArray(String[]::new);
    return run(Locale.UK, HEADING + row, all).objects().get(0);
  }

  private static JsonNode of(JsonNode answers, String scheme) {
    return StreamSupport.stream(answers.spliterator(), false)
        .filter(answer -> answer.get("scheme").asText().equals(scheme))
        .findFirst().orElseThrow(() -> new AssertionError(answers.toString()));
  }

  @Test
  void whatIsDueComesWithWhatToMeetAndToAttachAndItsWords() {
    JsonNode object = object(DUE);
    assertEquals("due", object.get("result").asText());
    assertEquals("weihai", object.get("policy").asText());
    JsonNode grant = of(object.get("due"), GRANT);
    assertEquals("{\"bound\":\"exactly\",\"yuan\":12000,\"per\":\"once\"}", grant.get("sum").toString());
    assertEquals("the business", grant.get("beneficiary").asText());
    assertEquals("[\"business licence\"]", grant.get("toAttach").toString());
    assertEquals(1, grant.get("stillToMeet").size());
    assertEquals("must", grant.get("modality").asText());
    assertTrue(grant.get("basis").get("quote").asText().contains("1.2万元"), grant.toString());
  }

  @Test
  void everyObjectBeginsWithTheSameKeys() {
    String table = HEADING + DUE + DUE.replace("甲", "乙").replace("371002", "110105")
        + DUE.replace("甲", "丙").replace("女", "她") + DUE.replace("甲", "丁").replace("2020-01-01", "1980-01-01");
    List<JsonNode> objects = run(Locale.UK, table, "--format", "json").objects();
    assertEquals(4, objects.size());
    for (JsonNode object : objects) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      assertEquals(List.of("id", "region", "date", "policy", "result", "due", "refused", "missing"),
          keys.subList(0, 8));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "男,1990-01-01,2020-01-01,小微企业,是,否|not eligible|是妇女",
      "女,1990-01-01,2012-06-16,小微企业,是,否|due|一次性12000元",
      "女,1990-01-01,2012-06-15,小微企业,是,否|not eligible|抚养12周岁以下儿童",
      "女,1990-01-01,无,小微企业,是,否|not eligible|抚养12周岁以下儿童",
      "女,1990-01-01,2020-01-01,小微企业,,否|facts missing|首次创办",
      "女,1990-01-01,2020-01-01,小微企业,是,是|not eligible|尚未领取过一次性创业补贴"})
  void noReasonLooksLikeAnother(String facts, String expected, String chinese) {
    String row = "甲,371002,2025-06-15," + facts + "\n";
    JsonNode object = object(row);
    if (expected.equals("due")) {
      assertEquals("exactly", of(object.get("due"), GRANT).get("sum").get("bound").asText());
    } else {
      assertEquals(expected, of(object.get("refused"), GRANT).get("reason").asText());
    }
    String text = run(Locale.CHINA, HEADING + row).out();
    assertTrue(text.contains(chinese), text);
  }

  @Test
  void whoIsNotEligibleReadsWhichConditionFailsAndByWhichFact() {
    String row = "甲,371002,2025-06-15,男,1990-01-01,2020-01-01,小微企业,是,是\n";
    JsonNode unmet = of(object(row).get("refused"), GRANT).get("unmet");
    List<String> facts = new ArrayList<>();
    unmet.forEach(condition -> facts.add(condition.get("facts").get(0).get("fact").asText()));
    assertEquals(List.of("carer.sex", "business.grant-drawn"), facts, unmet::toString);
    String text = run(Locale.CHINA, HEADING + row).out();
    assertTrue(text.contains("      事实：性别：男（来源：<stdin>:2）\n"), text);
  }

  @Test
  void aValueSaysOnWhichDaysItHoldsAndHowItIsKnown() {
    JsonNode value = of(object(DUE).get("due"), GRANT).get("values").get(0);
    assertEquals("2025-04-21 null the document itself", value.get("effective").get("first").asText() + " "
        + value.get("effective").get("last").asText() + " " + value.get("citation").get("grade").asText());
    String text = run(Locale.CHINA, HEADING + DUE).out();
    assertTrue(text.contains("      数值：首次创办小微企业的一次性创业补贴为12000元（2025-04-21起）（原文）\n"), text);
  }

  @Test
  void theFactsToAskForAreNamed() {
    JsonNode object = object("甲,371002,2025-06-15,女,,2020-01-01,小微企业,,\n");
    List<String> codes = new ArrayList<>();
    of(object.get("refused"), GRANT).get("missing").forEach(fact -> codes.add(fact.get("fact").asText()));
    assertEquals(List.of("business.first", "business.grant-drawn"), codes);
    String text = run(Locale.CHINA, HEADING + "甲,371002,2025-06-15,女,,2020-01-01,小微企业,,\n").out();
    assertTrue(text.lines().anyMatch(line -> line.startsWith("  请补充：") && line.contains("首次创办")), text);
  }

  @ParameterizedTest
  @CsvSource({"371002, 2025-04-20, not in force", "110105, 2025-06-15, not modelled", "'', 2025-06-15, facts missing"})
  void whereNoPolicyAnswersTheReasonIsSaid(String region, String date, String reason) {
    JsonNode object = object(DUE.replace("371002", region).replace("2025-06-15", date));
    assertEquals("refused", object.get("result").asText());
    assertEquals(reason, object.get("refusal").get("reason").asText());
    assertEquals(0, object.get("due").size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "女,2025-06-16,,小微企业,是,否|carer.birth-date|is after 2025-06-15",
      "女,1990-01-01,2025-06-16,小微企业,是,否|carer.children|is after 2025-06-15",
      "女,1990-01-01,1989-12-31,小微企业,是,否|carer.children|not younger than the carer"})
  void factsThatCannotBeTrueAreNamedAndNothingIsComputed(String facts, String fact, String said) {
    JsonNode object = object("甲,371002,2025-06-15," + facts + "\n");
    assertEquals("at_odds", object.get("result").asText());
    assertEquals(0, object.get("due").size());
    JsonNode finding = object.get("findings").get(0);
    assertEquals(fact, finding.get("fact").asText());
    assertTrue(finding.get("message").asText().contains(said), finding.toString());
  }

  @Test
  void aMissingRegistrationAndOverlappingJobsAreNamed() {
    String table = "id,region,date,kind of business,registered on,"
        + "carer.flexible-contributions,employer.contributions\n"
        + "1,371002,2025-06-15,小微企业,无,,\n"
        + "2,371002,2025-06-15,,,2025-01 养老保险 单位0元 个人800元,2025-01至2025-02 养老保险 单位800元 个人400元\n";
    String text = run(Locale.CHINA, table).out();
    assertTrue(text.contains("  [事实矛盾] 登记注册日期：已写明创业形式为“小微企业”"), text);
    assertTrue(text.contains("  [事实矛盾] 灵活就业社会保险缴费：2025-01 养老保险既以"), text);
  }

  @Test
  void aCellThatCannotBeReadSaysWhereAndWhatIsNearest() {
    String table = HEADING + "甲,371002,2025-06-15,女,1990-13-01,2020-01-01,小微企叶,是,否\n" + DUE.replace("甲", "乙");
    Ran ran = run(Locale.UK, table, "--format", "json");
    JsonNode object = ran.objects().get(0);
    assertEquals("unreadable", object.get("result").asText());
    assertEquals(2, object.get("problems").size(), ran.out());
    assertEquals(5, object.get("problems").get(0).get("column").asInt());
    assertEquals("1990-13-01", object.get("problems").get(0).get("read").asText());
    assertTrue(object.get("problems").get(1).get("message").asText().contains("small or micro firm"), ran.out());
    assertEquals("due", ran.objects().get(1).get("result").asText());
    assertTrue(run(Locale.CHINA, table).out().contains("<stdin> 第2行第5列（出生日期）"), ran.out());
  }

  @Test
  void jsonLinesMaySayTrueAndNameFactsByCode() {
    String line = "{\"id\":\"1\",\"region\":371002,\"date\":\"2025-06-15\",\"carer.sex\":\"female\","
        + "\"carer.children\":\"2020-01-01\",\"business.kind\":\"individual business\",\"business.first\":true,"
        + "\"business.grant-drawn\":false}\n";
    JsonNode object = run(Locale.UK, line, "--format", "json").objects().get(0);
    assertEquals(2000, of(object.get("due"), GRANT).get("sum").get("yuan").asInt());
  }

  @Test
  void theCalendarSaysWhatStartsAndEndsAndWhereNobodyAnswers() {
    JsonNode calendar = object(DUE, "--from", "2025-01-01", "--to", "2034-12-31").get("calendar");
    List<String> events = new ArrayList<>();
    calendar.get("events").forEach(event -> {
      if (event.get("scheme").asText().equals(GRANT)) {
        events.add(event.get("day").asText() + " " + event.get("event").asText());
      }
    });
    assertEquals(List.of("2025-04-21 starts", "2032-12-31 ends"), events);
    assertEquals("2025-04-20", calendar.get("unanswered").get(0).get("days").get("last").asText());
    assertEquals("not in force", calendar.get("unanswered").get(0).get("reason").asText());
    String text = run(Locale.CHINA, HEADING + DUE, "--from", "2026-01-01", "--to", "2026-12-31").out();
    assertTrue(text.contains("  日历 2026-01-01至2026-12-31\n"), text);
    assertTrue(text.contains("    2026-01-01 期初已应享 一次性创业补贴：一次性12000元\n"), text);
  }

  @Test
  void theRegionAndTheDateOfTheOptionsFillWhatIsEmpty() {
    String row = DUE.replace("371002,2025-06-15", ",");
    JsonNode object = object(row, "--region", "文登区", "--date", "2025-07-01");
    assertEquals("371003", object.get("region").asText());
    assertEquals("2025-07-01", object.get("date").asText());
    assertEquals("2025-06-15", object(row, "--region", "文登区").get("date").asText());
    assertTrue(run(Locale.UK, HEADING + row, "--region", "文登区").out().contains("today, 2025-06-15"));
  }

  @Test
  void theSummaryAddsUpAndTheExitCodeTells() {
    Ran due = run(Locale.UK, HEADING + DUE);
    assertEquals(0, due.exit());
    assertTrue(due.out().endsWith(
        "read 1 = due 1 + nothing due 0 + open 0 + refused 0 + facts at odds 0 + unreadable 0\n"), due.out());
    assertEquals(1, run(Locale.UK, HEADING + DUE.replace("女", "她")).exit());
    assertEquals(2, run(Locale.UK, "编号,怪事\n1,2\n").exit());
    assertEquals(2, Ran.inProcess(Locale.UK, "", "benefits", "nobody.csv").exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--from 2025-01-01", "--to 2025-01-01", "--from 2025-02-01 --to 2025-01-01", "--date x"})
  void daysThatMakeNoPeriodAreRefused(String options) {
    assertEquals(2, run(Locale.UK, HEADING + DUE, options.split(" ")).exit());
  }

  @Test
  void explainPrintsTheTreeOfOneCase() {
    String table = HEADING + DUE + DUE.replace("甲", "乙").replace("小微企业", "");
    String text = Ran.inProcess(Locale.CHINA, table, "explain", "-", "乙").out();
    assertTrue(text.startsWith("乙：尚无定论（371002 环翠区，2025-06-15）\n"), text);
    assertTrue(text.contains("  [成立] 是妇女\n    事实：性别：女（来源：<stdin>:3）\n"), text);
    assertTrue(text.contains("（原文；文件日期 2025-04-21；最后核对 未知）\n"), text);
    assertTrue(text.contains("载于 LawRefBook/Laws (2025-04-19)；最后核对 2025-04-19）\n"), text);
    assertTrue(text.contains("  [缺少事实] 创办的是小微企业或个体工商户\n    事实：创业形式：未知\n"), text);
    Ran english = Ran.inProcess(Locale.UK, table, "explain", "-", "甲", "--format", "json");
    assertEquals(0, english.exit(), english.err());
    JsonNode tree = of(english.json().get("explanations"), GRANT).get("explanation");
    assertEquals("holds", tree.get("holding").asText());
    JsonNode words = tree.get("citations").get(0);
    assertEquals("2025-04-21 the document itself [\"lastVerified\"]", words.get("dated").asText() + " "
        + words.get("grade").asText() + " " + words.get("notKnown"));
    JsonNode law = english.json().get("explanations").findParents("carrier").stream()
        .filter(citation -> citation.get("document").asText().equals("山东省就业促进条例")).findFirst().orElseThrow();
    assertEquals("2025-04-19 []", law.get("lastVerified").asText() + " " + law.get("notKnown"));
    JsonNode fact = tree.get("parts").findParents("known").get(0);
    assertEquals("<stdin>:2", fact.get("source").asText());
    assertEquals("female", fact.get("value").asText());
    Ran nobody = Ran.inProcess(Locale.UK, table, "explain", "-", "丙");
    assertEquals(2, nobody.exit());
    assertEquals("-: no row has the id \"丙\"\n", nobody.err());
  }
}
