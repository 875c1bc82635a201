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
import org.junit.jupiter.api.Test;

class LedgerCommandTest {

  private static final Path SAMPLE = Path.of("src", "main", "samples", "ledger.csv");
  private static final String HEADING = "编号,人员,事项,日期\n";
  private static final String REGISTERED = "1,王芳,求职登记,2025-05-06\n2,王芳,失业登记,2025-05-06\n";

  private static Ran run(Locale locale, String table, String... options) {
    return Ran.inProcess(locale, table,
        Stream.concat(Stream.of("ledger", "-"), Stream.of(options)).toArray(String[]::new));
  }

  private static List<JsonNode> objects(String rows, String... options) {
    return run(Locale.UK, HEADING + rows,
        Stream.concat(Stream.of("--format", "json"), Stream.of(options)).toArray(String[]::new)).objects();
  }

  @Test
  void whatIsOwedComesWithTheWordsItRestsOn() {
    JsonNode account = objects(REGISTERED + "3,王芳,政策对接,2025-05-06\n").get(0);
    assertEquals("account", account.get("kind").asText());
    assertEquals("open", account.get("standing").asText());
    JsonNode year = account.get("years").get(0);
    assertEquals("2026-05-06", year.get("lastDay").asText());
    assertEquals("career guidance", year.get("dueNext").asText());
    assertEquals("{\"service\":\"policy contact\",\"bound\":\"at least\",\"pledged\":2,\"done\":1,\"owed\":1}",
        year.get("services").get(0).toString());
    assertEquals("1年内至少开展2次政策对接", account.get("basis").get(0).get("quote").asText());
    assertEquals("[\"RegistrationBoth.BOTH\",\"AtLeastGovernsAll.ALL_FOUR\"]", account.get("readings").toString());
  }

  @Test
  void theSampleShowsEveryStanding() throws IOException {
    Ran ran = run(Locale.CHINA, Files.readString(SAMPLE), "--date", "2025-06-15");
    assertEquals(1, ran.exit());
    assertTrue(ran.out().contains("王芳：进行中（2025-05-06登记，至2026-05-06止）\n"), ran.out());
    assertTrue(ran.out().contains("  岗位信息：承诺3次，已完成1次，尚欠2次\n"), ran.out());
    assertTrue(ran.out().contains("李梅：提前退出（2025-05-12登记，至2026-05-12止）\n  2025-06-10退出"), ran.out());
    assertTrue(ran.out().contains("  登记前的服务：记录R-08（2025-05-01，政策对接）已保留，不计入\n"), ran.out());
    assertTrue(ran.out().contains("张静：[缺少事实] 台账中没有张静的失业登记记录，如已办理请补录\n"), ran.out());
    assertTrue(ran.out().contains("刘敏：进行中（2024-02-29登记，期限2025-04-21至2026-04-21）\n"), ran.out());
    assertTrue(ran.out().contains("按本库的理解：承诺施行前已办理登记、施行之日仍在登记中的，是否享有1年的服务？享有，期限自承诺施行之日起算\n"), ran.out());
    assertTrue(ran.out().contains("孙丽：[不符合条件] 孙丽2025-05-06办理的求职登记已于2025-05-20终止（就业），重新办理后请补录\n"), ran.out());
    assertTrue(ran.out().contains("周洁：[需要裁量] 周洁在2025-06-03既有登记又有退出，记录没有写明先后，请写明当日各条记录的次序\n"), ran.out());
    assertTrue(ran.out().contains("吴萍：进行中（2025-06-04登记，至2026-06-04止）\n"), ran.out());
    assertTrue(ran.out().contains("赵云 重复记录：记录R-17（2025-06-05，免费技能培训信息）已保留，仍按台账计算\n"), ran.out());
    assertTrue(ran.out().contains("依据 威人社字〔2025〕6号 正文(七)“推荐3次岗位信息”（原文）\n"), ran.out());
    assertTrue(ran.out().endsWith("读取记录28条，其中无法读取0条\n"
        + "人员8 = 已完成0 + 进行中4 + 已逾期0 + 提前退出1 + 拒绝回答3；尚欠40次，逾期未提供0次，退出后是否仍须提供未写明10次\n"), ran.out());
  }

  @Test
  void thePlanNamesEveryOwedServiceOrWhoIsLeftOut() throws IOException {
    List<JsonNode> objects = run(Locale.UK, Files.readString(SAMPLE), "--plan", "--format", "json").objects();
    List<String> days = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (JsonNode object : objects) {
      if (object.get("kind").asText().equals("appointment")) {
        days.add(object.get("day").asText());
      } else if (object.get("kind").asText().equals("unplanned")) {
        leftOut.add(object.get("person").asText());
      }
    }
    assertEquals(8 + 10 + 11 + 11, days.size());
    assertEquals(days.stream().sorted().toList(), days);
    assertTrue(days.get(0).compareTo("2025-06-16") >= 0 && days.get(39).compareTo("2026-06-04") <= 0, days::toString);
    assertEquals(List.of("周洁", "孙丽", "张静", "李梅"), leftOut.stream().sorted().toList());
  }

  @Test
  void theSummaryOfAPlanSaysHowBusyTheDaysAre() {
    Ran ran = run(Locale.UK, HEADING + REGISTERED, "--plan");
    assertEquals(0, ran.exit());
    assertTrue(ran.out().contains("plan from 2025-06-15 on (Monday to Friday)\n"), ran.out());
    assertTrue(ran.out().contains("  11 services on 11 days, at most 1 a day\n"), ran.out());
  }

  @Test
  void aRowThatCannotBeReadSaysWhereAndWhatIsAllowed() {
    Ran ran = run(Locale.CHINA, HEADING + REGISTERED + "3,王芳,聊天,2025-05-07\n4,,政策对接,2025-05-07\n5,王芳,政策对接,明天\n");
    assertEquals(1, ran.exit());
    assertTrue(ran.out().contains("<stdin> 第4行第3列（事项）：“聊天”不是事项；事项有：求职登记、失业登记、政策对接"), ran.out());
    assertTrue(ran.out().contains("<stdin> 第5行第2列（人员）：没有填写人员"), ran.out());
    assertTrue(ran.out().contains("<stdin> 第6行第4列（日期）"), ran.out());
    assertTrue(ran.out().contains("读取记录5条，其中无法读取3条\n"), ran.out());
    JsonNode unreadable = objects(REGISTERED + "3,王芳,聊天,2025-05-07\n").get(0);
    assertEquals("unreadable", unreadable.get("kind").asText());
    assertEquals(4, unreadable.get("line").asInt());
    assertEquals(1, objects(REGISTERED + "3," + "王".repeat(86) + ",政策对接,2025-05-07\n").get(0)
        .get("problems").size());
  }

  @Test
  void whatIsOverdueSetsTheExitCode() {
    assertEquals(0, run(Locale.UK, HEADING + REGISTERED, "--date", "2026-05-06").exit());
    Ran late = run(Locale.UK, HEADING + REGISTERED, "--date", "2026-05-07");
    assertEquals(1, late.exit());
    assertTrue(late.out().contains("王芳: overdue (registered on 2025-05-06, year ends on 2026-05-06)\n"), late.out());
  }

  @Test
  void whereNobodyPledgesOrNothingCanBeReadTheCommandIsRefused() {
    assertEquals(2, run(Locale.UK, HEADING + REGISTERED, "--region", "110105").exit());
    assertEquals(2, run(Locale.UK, HEADING + REGISTERED, "--date", "2025-04-20").exit());
    assertEquals(2, run(Locale.UK, "编号,人员\n1,王芳\n").exit());
    assertEquals(2, Ran.inProcess(Locale.UK, "", "ledger", "nobody.csv").exit());
  }

  @Test
  void aRecordMayStateItsTurnOfTheDay() {
    String heading = HEADING.strip() + ",当日次序\n";
    String rows = "1,王芳,求职登记,2025-05-06,\n2,王芳,失业登记,2025-06-03,%s\n3,王芳,就业,2025-06-03,%s\n";
    assertEquals(1, run(Locale.UK, heading + rows.formatted("", "")).exit());
    Ran said = run(Locale.UK, heading + rows.formatted("1", "2"));
    assertTrue(said.out().startsWith("王芳: left early (registered on 2025-06-03"), said.out());
    Ran wrong = run(Locale.UK, heading + rows.formatted("1", "16"));
    assertTrue(wrong.out().startsWith("<stdin>, line 4, column 5 (当日次序): the turn of the day is a whole number from 1 "
        + "to 15"), wrong.out());
    assertEquals(1, run(Locale.UK, heading + rows.formatted("1", "无")).exit());
  }

  @Test
  void jsonLinesAreReadAsWell() {
    Ran ran = run(Locale.UK, "{\"id\":\"1\",\"person\":\"A\",\"matter\":\"registered as a job-seeker\","
        + "\"date\":\"2025-05-06\"}\n");
    assertTrue(ran.out().startsWith("A: [facts missing] "), ran.out());
  }
}
