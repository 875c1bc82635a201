package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.PostValidator;

class ValidateCommandTest {

  private static final String HEADING = "编号,岗位名称,岗位类型,地区,单位属性,时间安排,工作地点,计酬方式,保险类型,合同形式,技能要求,发布日期\n";
  private static final String REST = ",社会组织,每天固定%s,地点特定,按完成任务量计酬,商业保险,劳务协议,特定技能,%s\n";
  private static final String GOOD = row("A-1", "371002", "2.5小时", "2025-06-01");
  private static final String LONG = row("A-2", "371002", "3.5小时", "2025-06-01");

  private static String row(String id, String region, String hours, String date) {
    return id + ",入户早教师,家政服务," + region + REST.formatted(hours, date);
  }

  private static Ran chinese(String table, String... options) {
    return run(Locale.CHINA, table, options);
  }

  private static Ran english(String table, String... options) {
    return run(Locale.UK, table, options);
  }

  private static Ran run(Locale locale, String table, String... options) {
    List<String> arguments = new ArrayList<>(List.of("validate", "-"));
    arguments.addAll(List.of(options));
    return Ran.inProcess(locale, table, arguments.toArray(String[]::new));
  }

  private static String policyVersion() {
    return WeihaiPolicy.policy().version();
  }

  private static String libraryVersion() {
    return PostValidator.of(WeihaiPolicy.policy()).validate(MamaPost.builder().id("1").build()).getLibraryVersion();
  }

  @Test
  void allConforming() {
    Ran ran = chinese(HEADING + GOOD);
    assertEquals(0, ran.exit(), ran.err());
    assertTrue(ran.out().startsWith("""
        A-1 入户早教师：符合 家政服务
          法律：无法判定
          [未知] 没有写明年龄要求、性别要求、婚育要求，无法判定；没有要求的，写“不限”
              依据 中华人民共和国妇女权益保障法 第四十三条“用人单位在招录（聘）过程中，除国家另有规定外，不得实施下列行为”（官方网页或法律文本）
        """), ran.out());
    assertTrue(ran.out().endsWith("""
        判定依据：政策 weihai，版本 %s；mama-post %s
        “不符合”是指不属于所声明的岗位类型，不等于违法：分类目录只作鼓励。依据 威人社字〔2025〕6号 正文(一)“鼓励各类用人单位参照分类目录灵活开发“妈妈岗””（原文）
        法律：未发现违反 0 + 违反 0 + 无法判定 1 + 未判定 0
        读取 1 = 符合 1 + 不符合 0 + 无法判定 0 + 拒绝判定 0 + 无法读取 0
        """.formatted(policyVersion(), libraryVersion())), ran.out());
    assertEquals("", ran.err());
  }

  @Test
  void aPostThatBreaksIsShownWithItsClauseAndRepair() {
    Ran ran = english(HEADING + GOOD + LONG);
    assertEquals(1, ran.exit());
    assertTrue(ran.out().contains("""
        A-2 入户早教师: breaks domestic service
          [error] time and place (domestic service): the work is 3.5 h a day; it should be 2-3 h
              basis: 威人社字〔2025〕6号 附件二(二)·家政服务 “每天固定时间工作2-3小时” (the document itself)
              repair: change the time to a fixed 3 h a day
        """), ran.out());
    assertTrue(ran.out().endsWith(
        "read 2 = conforms 1 + breaks 1 + undetermined 0 + refused 0 + unreadable 0\n"), ran.out());
  }

  @Test
  void theLanguageOptionGoesBeforeTheLocale() {
    assertEquals(english(HEADING + LONG), chinese(HEADING + LONG, "--lang", "en"));
    assertEquals(chinese(HEADING + LONG), english(HEADING + LONG, "--lang=zh"));
  }

  @Test
  void jsonHasTheSameKeysInTheSameOrderForEveryVerdict() {
    String table = HEADING + GOOD + LONG + row("A-3", "371002", "2.5小时", "2025-04-20") + row("A-4", "110101", "2小时", "")
        + "A-5,只有五格,,,\n" + "A-6,,,371002,,,,,,,,2025-06-01\n";
    Ran ran = english(table, "--format", "json");
    List<String> keys = List.of("id", "region", "policy", "verdict", "valid", "law", "rows", "nearest", "findings");
    List<JsonNode> objects = ran.objects();
    assertEquals(6, objects.size());
    for (JsonNode object : objects) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      assertEquals(keys, names.subList(0, keys.size()));
      assertEquals(object.get("verdict").asText().equals("conforms"), object.get("valid").asBoolean());
    }
    assertEquals(List.of("undetermined", "undetermined", "not in force", "not modelled", "unreadable", "undetermined"),
        objects.stream().map(object -> object.get("law").asText()).toList());
    assertEquals(List.of("conforms", "breaks", "refused", "refused", "unreadable", "undetermined"),
        objects.stream().map(object -> object.get("verdict").asText()).toList());
    assertTrue(ran.err().endsWith(
        "read 6 = conforms 1 + breaks 1 + undetermined 1 + refused 2 + unreadable 1\n"), ran.err());
    assertEquals(1, ran.exit());
  }

  @Test
  void aFindingInJsonCarriesItsCitationMessageAndRepair() {
    JsonNode object = english(HEADING + LONG, "--format", "json").objects().get(0);
    assertEquals("371002", object.get("region").asText());
    assertEquals("weihai", object.get("policy").asText());
    assertEquals("[\"domestic-service\"]", object.get("rows").toString());
    assertEquals("2025-06-01", object.get("ruleDate").asText());
    String citation = "{\"document\":\"威人社字〔2025〕6号\",\"clause\":\"附件二(二)·家政服务\","
        + "\"quote\":\"每天固定时间工作2-3小时\",\"grade\":\"the document itself\"}";
    assertEquals("{\"rule\":\"time.daily-hours\",\"severity\":\"error\",\"basis\":\"catalogue\","
        + "\"modality\":\"is encouraged to\",\"cell\":\"时间地点\",\"citation\":" + citation + ","
        + "\"message\":\"the work is 3.5 h a day; it should be 2-3 h\","
        + "\"repair\":\"change the time to a fixed 3 h a day\","
        + "\"citations\":[" + citation + "],"
        + "\"readings\":[]}", object.get("findings").get(0).toString());
    assertFalse(object.has("under"));
    assertFalse(object.get("libraryVersion").asText().isEmpty());
    assertEquals("正文(一)", object.get("standing").get("clause").asText());
  }

  @Test
  void refusalsSayWhichKindAndWhy() {
    List<JsonNode> objects = english(
        HEADING + row("A-3", "371002", "2小时", "2025-04-20") + row("A-4", "110101", "2小时", "2025-06-01")
            + row("A-5", "", "2小时", "2025-06-01"), "--format", "json").objects();
    assertEquals(List.of("not in force", "not modelled", "facts missing"),
        objects.stream().map(object -> object.get("refusal").get("reason").asText()).toList());
    assertTrue(objects.get(0).get("refusal").get("message").asText().contains("2025-04-20"));
    assertTrue(objects.get(2).get("refusal").get("message").asText().contains("--region"));
  }

  @Test
  void regionAndDateFillEmptyCellsOnly() {
    String table = HEADING + row("A-1", "", "2小时", "") + row("A-2", "371083", "2小时", "2025-05-01");
    List<JsonNode> objects = english(table, "--format", "json", "--region", "威海市", "--date", "2025-07-01").objects();
    assertEquals("371000", objects.get(0).get("region").asText());
    assertEquals("2025-07-01", objects.get(0).get("ruleDate").asText());
    assertEquals("371083", objects.get(1).get("region").asText());
    assertEquals("2025-05-01", objects.get(1).get("ruleDate").asText());
  }

  @Test
  void withoutADateTodayInShanghaiIsTakenAndPrintedOnce() {
    String table = HEADING + row("A-1", "371002", "2小时", "") + row("A-2", "371002", "2小时", "");
    Ran ran = english(table);
    assertEquals(0, ran.exit());
    assertEquals(1, ran.out().split("2025-06-15", -1).length - 1, ran.out());
    assertFalse(english(table, "--date", "2025-06-01").out().contains("today"));
    assertFalse(english(HEADING + GOOD).out().contains("today"));
  }

  @Test
  void underJudgesEveryRowAndEachObjectSaysSo() {
    String table = HEADING + row("A-1", "110101", "2小时", "2025-06-01") + row("A-2", "", "4小时", "2025-06-01") + "A-3,\n";
    Ran ran = english(table, "--under", "371000", "--format", "json");
    assertEquals(List.of("conforms", "breaks", "unreadable"),
        ran.objects().stream().map(object -> object.get("verdict").asText()).toList());
    ran.objects().forEach(object -> assertEquals("371000", object.get("under").asText()));
    assertTrue(english(table, "--under", "371000").out().contains("(judged by the catalogue of 371000 威海市)"));
  }

  @Test
  void underARegionWithoutAPolicyIsUnusable() {
    Ran ran = english(HEADING + GOOD, "--under", "110000");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().startsWith("--under: no policy is known for 110000 北京市"), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void suggestNamesTheNearestRowsOfADeclaredPostWithRepairs() {
    JsonNode plain = english(HEADING + LONG, "--format", "json").objects().get(0);
    assertEquals(0, plain.get("nearest").size());
    JsonNode nearest = english(HEADING + LONG, "--format", "json", "--suggest").objects().get(0).get("nearest");
    assertTrue(nearest.size() > 0);
    JsonNode first = nearest.get(0);
    assertTrue(first.get("code").asText().matches("[a-z-]+"));
    assertTrue(StreamSupport.stream(first.get("cells").spliterator(), false)
        .allMatch(cell -> cell.asText().matches("\\p{IsHan}+")), first.toString());
    assertTrue(english(HEADING + LONG, "--suggest").out().contains("  nearest: "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "A-1,,家政服物,371002,,,,,,,,|3|岗位类型|家政服物|家政服务|domestic service",
      "A-1,,家政服务,371099,,,,,,,,|4|地区|371099|371099|371099",
      "A-1,,家政服务,371002,,周一至周五 08:30-25:00,,,,,,|6|时间安排|25:00|24:00|24:00",
      "A-1,,家政服务,371002,,周一至周五 22:00-06:00,,,,,,|6|时间安排|22:00-06:00|次日|次日",
      "A-1,,家政服务,371002,,每天固定-2小时,,,,,,|6|时间安排|-2小时|0|0",
      "A-1,,家政服务,371002,,,,,,,,2025-02-30|12|发布日期|2025-02-30|28|28",
      "A-1,,家政服务,371002,,,,,商业保现,,,|9|保险类型|商业保现|商业保险|commercial insurance",
      "A-1,,家政服务,市中区,,,,,,,,|4|地区|市中区|370103|370103"})
  void eachFaultOfACellSaysWhereWhatWasReadAndWhatIsNearest(
      String row, int column, String heading, String read, String chineseHint, String englishHint) {
    String table = HEADING + row + "\n" + GOOD.replace("A-1", "A-9");
    for (Locale locale : List.of(Locale.CHINA, Locale.UK)) {
      Ran ran = run(locale, table, "--format", "json");
      JsonNode object = ran.objects().get(0);
      assertEquals("unreadable", object.get("verdict").asText(), ran.out());
      assertEquals("A-1", object.get("id").asText());
      assertEquals(2, object.get("line").asLong());
      assertEquals(column, object.get("column").asInt());
      assertEquals(heading, object.get("heading").asText());
      assertEquals(1, object.get("problems").size(), ran.out());
      String message = object.get("message").asText();
      assertTrue(message.contains(read), message);
      assertTrue(message.contains(locale == Locale.UK ? englishHint : chineseHint), message);
      assertEquals("conforms", ran.objects().get(1).get("verdict").asText());
      String text = run(locale, table).out();
      assertTrue(text.contains(locale == Locale.UK
          ? "<stdin>, line 2, column " + column + " (" + heading + ")"
          : "<stdin> 第2行第" + column + "列（" + heading + "）"), text);
    }
  }

  @Test
  void anUnusableInputSaysWhyAndExitsWith2() {
    Ran ran = english("编号,岗位类型\n1,\n");
    assertEquals(2, ran.exit());
    assertEquals("<stdin>, line 1: the column \"region\" is missing. Required: id, post type, region.\n", ran.err());
    assertEquals(2, Ran.inProcess(Locale.CHINA, "", "validate", "没有这个.csv").exit());
  }

  @Test
  void severalFilesAreReadAndOneThatIsUnusableSpoilsTheExitCodeOnly() {
    Ran ran = Ran.inProcess(Locale.UK, HEADING + GOOD, "validate", "nobody.csv", "-");
    assertEquals(2, ran.exit());
    assertEquals("nobody.csv: there is no such file. Check the path.\n", ran.err());
    assertTrue(ran.out().startsWith("A-1 入户早教师: conforms"), ran.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate - --format xml", "validate - --lang fr", "validate - --date 2025-02-30",
      "validate - --region 999999", "validate - --region 市中区", "validate", "validate - --bogus", "frobnicate",
      "validate - --date", "validate - --date 2025-06-01 --date 2025-06-02"})
  void badArgumentsAreRefusedInTheReadersLanguage(String line) {
    Ran english = Ran.inProcess(Locale.UK, "", line.split(" "));
    assertEquals(2, english.exit(), english.out());
    assertFalse(english.err().replace("市中区", "").replace("威海市", "").lines().findFirst().orElseThrow()
        .replaceAll("\\d{6} \\p{IsHan}+", "").matches(".*\\p{IsHan}.*"), english.err());
    Ran chinese = Ran.inProcess(Locale.CHINA, "", line.split(" "));
    assertEquals(2, chinese.exit());
    assertTrue(chinese.err().matches("(?s).*\\p{IsHan}.*"), chinese.err());
    assertFalse(chinese.err().matches("(?s).*(Invalid|Missing|Unknown|should be|expected).*"), chinese.err());
  }

  @Test
  void helpIsWrittenInEitherLanguage() {
    Ran chinese = Ran.inProcess(Locale.CHINA, "", "validate", "--help");
    assertEquals(0, chinese.exit());
    assertTrue(chinese.out().contains("用法：") && chinese.out().contains("退出码"), chinese.out());
    assertFalse(chinese.out().contains("Usage"), chinese.out());
    Ran english = Ran.inProcess(Locale.CHINA, "", "--help", "--lang", "en");
    assertTrue(english.out().contains("Usage:") && !english.out().matches("(?s).*\\p{IsHan}.*"), english.out());
    assertEquals(2, Ran.inProcess(Locale.CHINA, "").exit());
  }
}
