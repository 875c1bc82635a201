package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tax years of employers, settled with the people of another file. */
class EmployersTest {

  private static final Path SAMPLES = Path.of("src", "main", "samples");
  private static final Path HIRES = SAMPLES.resolve("hires.csv");
  private static final Path EMPLOYERS = SAMPLES.resolve("employers.csv");
  private static final Path BROKEN_HIRES = SAMPLES.resolve("hires-broken.csv");
  private static final Path BROKEN_EMPLOYERS = SAMPLES.resolve("employers-broken.csv");

  private static final String PEOPLE = "编号,单位,地区,日期,性别,抚养的子女,脱贫人口,单位属性,招用日期,合同形式,合同期限（月）,"
      + "单位缴纳的社会保险费,此前已享受税收扣减月数\n";
  private static final String FILINGS = "单位,地区,税款所属期,应缴增值税（元）,应缴城市维护建设税（元）,应缴教育费附加（元）,"
      + "应缴地方教育附加（元）,本年度应缴企业所得税（元）\n";

  @TempDir
  private Path folder;

  private static String person(String id, String employer, String child, String months) {
    return id + "," + employer + ",371002,2025-12-31,女," + child + ",是,企业,2025-01-01,劳动合同,36," + months
        + " 养老保险 单位800元 个人400元,无\n";
  }

  private static String year(String employer, String corporateIncomeTax) {
    return quarters(employer, 3) + employer + ",371002,2025年第四季度,600,42,18,12," + corporateIncomeTax + "\n";
  }

  private static String quarters(String employer, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(quarter -> employer + ",371002,2025Q" + quarter + ",600,42,18,12,\n")
        .collect(Collectors.joining());
  }

  private Ran run(Locale locale, String people, String filings, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("filings.csv"), filings);
    return Ran.inProcess(locale, people, Stream.concat(
        Stream.of("benefits", "-", "--employers", file.toString()), Stream.of(options)).toArray(String[]::new));
  }

  private List<JsonNode> years(String people, String filings, String... options) throws IOException {
    return years(run(Locale.UK, people, filings,
        Stream.concat(Stream.of("--format", "json"), Stream.of(options)).toArray(String[]::new)));
  }

  private static List<JsonNode> years(Ran ran) {
    return ran.objects().stream().filter(object -> object.has("employer")).toList();
  }

  private static List<JsonNode> sample() {
    return years(Ran.inProcess(Locale.UK, "", "benefits", "--format", "json", HIRES.toString(),
        "--employers", EMPLOYERS.toString()));
  }

  private static List<String> each(JsonNode array, String key) {
    return StreamSupport.stream(array.spliterator(), false).map(node -> node.get(key).asText()).toList();
  }

  @Test
  void threePeopleForTwelveMonthsAndTwoForSixGive31200() {
    JsonNode year = sample().get(0);
    JsonNode settled = year.get("settlement");
    assertEquals(48, settled.get("months").asInt());
    assertEquals(31_200, settled.get("limit").get("yuan").asInt());
    assertEquals(List.of("value-added tax", "urban maintenance and construction tax", "education surcharge",
        "local education surcharge", "corporate income tax"), each(settled.get("reduced"), "tax"));
    assertEquals(List.of("24000", "1680", "720", "480", "4320"), each(settled.get("reduced"), "yuan"));
    assertEquals(0, settled.get("lost").get("yuan").asInt());
    assertEquals(List.of("yes", "yes", "yes", "yes", "yes", "no", "no"), each(year.get("people"), "counts"));
  }

  @Test
  void everyPartOfASettlementHasTheWordsItRestsOn() {
    JsonNode settled = sample().get(0).get("settlement");
    assertTrue(settled.get("limit").get("citations").toString().contains("÷12×年度定额标准"), settled.toString());
    assertTrue(settled.get("limit").get("citations").toString().contains("7800元"), settled.toString());
    settled.get("reduced").forEach(tax ->
        assertTrue(tax.get("citations").toString().contains("依次扣减增值税"), tax.toString()));
    assertTrue(settled.get("lost").get("citations").toString().contains("is lost"), settled.toString());
    sample().get(0).get("people").forEach(person -> assertTrue(
        person.get("counts").asText().equals("yes") || !person.get("citations").isEmpty(), person.toString()));
  }

  @Test
  void aRunningYearHasSomethingLeftAndNothingLost() {
    JsonNode year = sample().get(1);
    assertEquals("2026-06", year.get("through").asText());
    JsonNode soFar = year.get("settlement");
    assertFalse(soFar.has("lost"));
    assertEquals(4148, soFar.get("left").get("yuan").asInt());
    assertEquals(650, soFar.get("growthPerMonth").asInt());
    assertEquals(6, soFar.get("toFile").size());
    assertEquals("corporate income tax", soFar.get("atYearEnd").asText());
    assertEquals("{\"period\":\"2026 Q1\",\"due\":900,\"reduced\":900}",
        soFar.get("reduced").get(0).get("periods").get(0).toString());
  }

  @Test
  void whatOthersEarnIsTheLeastWhereSomebodysHireIsOpen() {
    JsonNode year = sample().get(2);
    assertEquals("open", year.get("result").asText());
    assertTrue(year.get("settlement").isNull());
    assertEquals(1950, year.get("atLeast").get("limit").get("yuan").asInt());
    assertFalse(year.get("atLeast").has("left"));
    assertEquals("facts missing", year.get("refusal").get("reason").asText());
    assertEquals(List.of("open", "yes"), each(year.get("people"), "counts"));
    assertEquals("employer.contract-months",
        year.get("people").get(0).get("missing").get(0).get("fact").asText());
  }

  @Test
  void theSampleIsSaidInEitherLanguage() {
    String chinese = Ran.inProcess(Locale.CHINA, "", "benefits", HIRES.toString(),
        "--employers", EMPLOYERS.toString()).out();
    for (String line : List.of("示例纺织有限公司 2025年：有应享（371002 环翠区，全年结算）",
        "  [扣减限额] 31200元，实际工作并参保共48个月", "  [扣减] 增值税 24000元：2025-01至2025-12 每期2000元",
        "  [扣减] 企业所得税 4320元：2025年 4320元", "  [未扣完] 0元，不结转下年",
        "  [计入] H-05：6个月（2025-07至2025-12），期限2025-07-01至2028-06-30",
        "  [不计入] H-07：不符合条件：未满足：订立劳动合同",
        "  [目前剩余] 4148元，可在2026-07至2026-12继续扣减；每人每多实际工作并参保1个月，限额增加650元",
        "  [至少] 尚有1人未定，不论其结果，至少为：", "      请补充：合同期限（月）",
        "纳税年度 3 = 有应享 2 + 无应享 0 + 尚无定论 1 + 拒绝回答 0 + 事实矛盾 0 + 无法读取 0")) {
      assertTrue(chinese.contains(line + "\n"), () -> line + "\n" + chinese);
    }
    String english = Ran.inProcess(Locale.UK, "", "benefits", HIRES.toString(),
        "--employers", EMPLOYERS.toString()).out();
    for (String line : List.of("  [limit] 31200 yuan for 48 months worked and insured",
        "  [reduced] value-added tax by 24000 yuan: 2025-01 to 2025-12 2000 yuan each",
        "  [lost] 0 yuan, which is not carried forward",
        "  [counts] H-05: 6 months (2025-07 to 2025-12), term from 2025-07-01 to 2028-06-30",
        "tax years 3 = due 2 + nothing due 0 + open 1 + refused 0 + at odds 0 + unreadable 0")) {
      assertTrue(english.contains(line + "\n"), () -> line + "\n" + english);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "缺月公司|第4行第3列（税款所属期）：申报了2025-04，却没有此前的2025-03。请补上缺少的行；没有应缴的填 0。",
      "负税公司|第5行第4列（应缴增值税（元））：“-2000”是负数；金额为 0 或以上。",
      "十三月公司|第6行第3列（税款所属期）：“2025-13”不存在：月份为1至12。",
      "重复公司|第8行第3列（税款所属期）：2025-03已经申报过",
      "重复公司|第9行第8列（本年度应缴企业所得税（元））：2025年的企业所得税这里是“6000元”，与",
      "空格公司|第10行第6列（应缴教育费附加（元））：这一格是空的。请填写享受优惠前应缴的金额；没有应缴的填 0。",
      "无人公司|[无人] 人员表中没有一行写明这个单位；请在“单位”列填写",
      "两行公司|第5行第1列（编号）：读到“X-03”，与第4行的编号重复。每行的编号必须不同。",
      "两行公司|第6行第11列（招用日期）：“2025-13-08”这一天不存在：月份为1至12。",
      "没有申报的公司|第3行第2列（单位）：单位表中没有“没有申报的公司”。表中的单位：缺月公司、负税公司"})
  void whatIsWrongNamesTheCellWhatIsAllowedAndWhatToDo(String employer, String said) {
    Ran ran = Ran.inProcess(Locale.CHINA, "", "benefits", BROKEN_HIRES.toString(),
        "--employers", BROKEN_EMPLOYERS.toString());
    assertEquals(1, ran.exit());
    String block = ran.out().substring(ran.out().indexOf("\n" + employer) + 1).lines()
        .takeWhile(line -> line.startsWith(employer) || line.startsWith(" ")).collect(Collectors.joining("\n"));
    assertTrue(block.contains(said), () -> said + "\n" + ran.out());
  }

  @Test
  void nothingIsSettledWhereARowIsWrong() {
    for (JsonNode year : years(Ran.inProcess(Locale.UK, "", "benefits", "--format", "json", BROKEN_HIRES.toString(),
        "--employers", BROKEN_EMPLOYERS.toString()))) {
      assertTrue(year.get("settlement").isNull() && year.get("atLeast").isNull(), year.toString());
      assertTrue(!year.get("problems").isEmpty() || !year.get("refusal").isNull(), year.toString());
    }
  }

  @Test
  void everyObjectOfAnEmployerHasTheSameKeys() {
    List<JsonNode> all = new ArrayList<>(sample());
    all.addAll(years(Ran.inProcess(Locale.UK, "", "benefits", "--format", "json", BROKEN_HIRES.toString(),
        "--employers", BROKEN_EMPLOYERS.toString())));
    assertEquals(11, all.size());
    for (JsonNode year : all) {
      List<String> keys = new ArrayList<>();
      year.fieldNames().forEachRemaining(keys::add);
      assertEquals(List.of("employer", "year", "through", "region", "policy", "result", "settlement", "atLeast",
          "people", "refusal", "problems"), keys);
    }
  }

  @ParameterizedTest
  @CsvSource({"9000, due, 0", "无, due, 5112", "'', open, "})
  void theYearIsClosedByDecemberAndIncomeTaxIsNeverTakenForZero(String income, String result, Integer lost)
      throws IOException {
    String people = PEOPLE + person("1", "甲", "2020-01-01", "2025-01至2025-12");
    JsonNode year = years(people, FILINGS + year("甲", income)).get(0);
    assertEquals(result, year.get("result").asText());
    if (lost == null) {
      assertEquals("employer.corporate-income-tax",
          year.get("refusal").get("missing").get(0).get("fact").asText());
    } else {
      assertEquals(lost, year.get("settlement").get("lost").get("yuan").asInt());
    }
  }

  @ParameterizedTest
  @CsvSource({"2025, not in force", "2024, not modelled"})
  void aYearWithoutRulesIsRefused(int year, String reason) throws IOException {
    String region = year == 2025 ? "371002" : "110105";
    String filings = FILINGS + "甲," + region + ",2025Q1,1,1,1,1,\n";
    JsonNode refused = years(PEOPLE + person("1", "甲", "2020-01-01", "2025-01"), filings).get(0);
    assertEquals(reason, refused.get("refusal").get("reason").asText());
    assertEquals("refused", refused.get("result").asText());
  }

  @Test
  void theRegionIsAskedForOrFilledIn() throws IOException {
    String people = PEOPLE + person("1", "甲", "2020-01-01", "2025-01至2025-06");
    String filings = FILINGS + quarters("甲", 2).replace("371002", "");
    JsonNode asked = years(people, filings).get(0);
    assertEquals("facts missing", asked.get("refusal").get("reason").asText());
    assertEquals("371003", years(people, filings, "--region", "文登区").get(0).get("region").asText());
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01, at odds", "2020-13-01, cannot be read"})
  void whoseRowIsAtOddsOrUnreadableKeepsTheRollOpen(String child, String said) throws IOException {
    String people = PEOPLE + person("1", "甲", "2020-01-01", "2025-01至2025-06")
        + person("2", "甲", child, "2025-01至2025-06");
    JsonNode year = years(people, FILINGS + quarters("甲", 2)).get(0);
    assertEquals(3900, year.get("atLeast").get("limit").get("yuan").asInt());
    assertEquals("open", year.get("people").get(1).get("counts").asText());
    assertTrue(year.get("people").get(1).get("message").asText().contains(said), year.toString());
  }

  @ParameterizedTest
  @CsvSource({
      "甲, 2;甲;371002, cannot be read",
      "甲, 1;乙;371002;2025-12-31;女;2020-01-01;是;企业;2025-01-01;劳动合同;36;2025-01至2025-06 养老保险 单位800元 个人400元;无, 1 row(s)"})
  void aRowOfWhichNobodyKnowsTheEmployerKeepsEveryRollOpen(String employer, String row, String said)
      throws IOException {
    String people = PEOPLE + person("1", "丙", "2020-01-01", "2025-01至2025-06")
        + person("3", employer, "2020-01-01", "2025-01至2025-06") + row.replace(';', ',') + "\n";
    JsonNode year = years(people, FILINGS + quarters(employer, 2)).get(0);
    assertEquals(3900, year.get("atLeast").get("limit").get("yuan").asInt(), year.toString());
    assertEquals("open", year.get("people").get(1).get("counts").asText());
    assertTrue(year.get("people").get(1).get("message").asText().contains(said), year.toString());
  }

  @Test
  void aPersonOfTwoFilesIsNotCountedTwice() throws IOException {
    Path more = Files.writeString(folder.resolve("more.csv"),
        PEOPLE + person("1", "甲", "2020-01-01", "2025-01至2025-03"));
    JsonNode year = years(PEOPLE + person("1", "甲", "2020-01-01", "2025-04至2025-06")
        + person("2", "甲", "2020-01-01", "2025-01至2025-06"), FILINGS + quarters("甲", 2), more.toString()).get(0);
    assertEquals(3900, year.get("atLeast").get("limit").get("yuan").asInt());
    assertTrue(year.get("people").get(0).get("message").asText().contains("listed twice"), year.toString());
  }

  @Test
  void whereARowMayBeAnyonesARunningYearIsNotSettledAndAClosedOneIs() throws IOException {
    String people = PEOPLE + person("1", "甲", "2020-01-01", "2025-01至2025-12")
        + person("2", "乙", "2020-01-01", "2025-01至2025-12");
    List<JsonNode> years = years(people, FILINGS + quarters("甲", 3) + year("乙", "无") + "乙,371002\n");
    assertEquals(List.of("at_odds", "due", "unreadable"),
        years.stream().map(year -> year.get("result").asText()).toList());
    assertTrue(years.get(0).get("problems").get(0).get("message").asText().contains("may be a filing"),
        years.toString());
    assertTrue(years.get(2).get("employer").isNull());
  }

  @Test
  void jsonLinesAndOtherWaysToWriteANameAreRead() throws IOException {
    Path file = Files.writeString(folder.resolve("filings.jsonl"), IntStream.rangeClosed(1, 4)
        .mapToObj(month -> "{\"employer\":\" Ａ公司\",\"region\":371002,\"tax period\":\"2025-0" + month
            + "\",\"filing.value-added-tax\":100,\"filing.urban-maintenance-tax\":\"none\","
            + "\"education surcharge due (yuan)\":0,\"应缴地方教育附加（元）\":0}\n")
        .collect(Collectors.joining()));
    JsonNode year = years(Ran.inProcess(Locale.UK, PEOPLE + person("1", "A公司", "2020-01-01", "2025-01至2025-04"),
        "benefits", "-", "--format", "json", "--employers", file.toString())).get(0);
    assertEquals("400", year.get("settlement").get("reduced").get(0).get("yuan").asText(), year.toString());
  }

  @Test
  void theSummaryAndTheExitCodeTell() throws IOException {
    String people = PEOPLE + person("1", "甲", "2020-01-01", "2025-01至2025-12");
    Ran settled = run(Locale.UK, people, FILINGS + year("甲", "无"));
    assertEquals(0, settled.exit(), settled.err());
    assertTrue(settled.out().endsWith(
        "tax years 1 = due 1 + nothing due 0 + open 0 + refused 0 + at odds 0 + unreadable 0\n"), settled.out());
    assertEquals(1, run(Locale.UK, people, FILINGS + year("甲", "")).exit());
    assertEquals(2, run(Locale.UK, people, "单位,税款所属期\n甲,2025-01\n").exit());
    assertEquals(2, Ran.inProcess(Locale.UK, people, "benefits", "-", "--employers", "nobody.csv").exit());
    assertFalse(Ran.inProcess(Locale.UK, people, "benefits", "-").out().contains("tax years"));
  }

  @Test
  void eitherTableMayBeStandardInputAndNotBoth() throws IOException {
    Path people = Files.writeString(folder.resolve("people.csv"),
        PEOPLE + person("1", "甲", "2020-01-01", "2025-01至2025-12"));
    assertEquals(0, Ran.inProcess(Locale.UK, FILINGS + year("甲", "无"),
        "benefits", people.toString(), "--employers", "-").exit());
    Ran both = Ran.inProcess(Locale.UK, "", "benefits", "-", "--employers", "-");
    assertEquals(2, both.exit());
    assertTrue(both.err().startsWith("--employers: standard input can be read once"), both.err());
  }

  @Test
  void explainSaysWhyOfAnEmployerAsWellAndOfAPersonAsBefore() {
    String[] employer = {"explain", HIRES.toString(), "示例家政有限公司", "--employers", EMPLOYERS.toString()};
    Ran chinese = Ran.inProcess(Locale.CHINA, "", employer);
    assertEquals(0, chinese.exit(), chinese.err());
    for (String said : List.of("招用H-08可计算的月数\n", "合同期限1年以上\n",
        "2026-01至2026-06在2026-01-01至2028-12-31的扣减期限内实际工作并参保6个月\n",
        "可扣减税收的招用人员：H-08（6个月）、H-09（4个月）\n",
        "2026年第二季度 增值税1200元 城市维护建设税84元 教育费附加36元 地方教育附加24元",
        "目前剩余4148元，可在本年度以后各期扣减")) {
      assertTrue(chinese.out().contains(said), () -> said + "\n" + chinese.out());
    }
    JsonNode json = Ran.inProcess(Locale.UK, "", Stream.concat(Stream.of(employer),
        Stream.of("--format", "json")).toArray(String[]::new)).json();
    assertEquals("holds", json.get("explanations").get("settlement").get("holding").asText());
    assertEquals("holds", json.get("explanations").get("people").get("H-09").get("holding").asText());
    Ran person = Ran.inProcess(Locale.UK, "", "explain", HIRES.toString(), "H-08",
        "--employers", EMPLOYERS.toString());
    assertTrue(person.out().startsWith("H-08: due"), person.out());
    Ran open = Ran.inProcess(Locale.UK, "", "explain", HIRES.toString(), "示例养老服务有限公司",
        "--employers", EMPLOYERS.toString());
    assertEquals(1, open.exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"people", "employers", "posts"})
  void aTemplateReadBackHasNoCaseAndNoProblem(String kind) throws IOException {
    for (String language : List.of("zh", "en")) {
      Ran template = Ran.inProcess(Locale.UK, "", "template", "--for", kind, "--lang", language);
      assertEquals(0, template.exit(), template.err());
      Path file = Files.writeString(folder.resolve(kind + language + ".csv"), template.out());
      Ran read = switch (kind) {
        case "people" -> Ran.inProcess(Locale.UK, "", "benefits", file.toString());
        case "employers" -> Ran.inProcess(Locale.UK, PEOPLE + "#,,,,,,,,,,,,\n",
            "benefits", "-", "--employers", file.toString());
        default -> Ran.inProcess(Locale.UK, "", "validate", file.toString());
      };
      assertEquals(0, read.exit(), read.out() + read.err());
      assertEquals("", read.err());
      assertTrue(read.out().contains("read 0 = "), read.out());
      assertFalse(kind.equals("employers") && !read.out().contains("tax years 0 = "), read.out());
    }
  }

  @Test
  void aTableWithoutAnyEmployerIsNamedToWhoeverHasOne() throws IOException {
    String empty = Ran.inProcess(Locale.UK, "", "template", "--for", "employers").out();
    JsonNode year = years(PEOPLE + person("1", "甲", "2020-01-01", "2025-01"), empty).get(0);
    assertTrue(year.get("problems").get(0).get("message").asText().contains("which has none at all"), year.toString());
  }

  @ParameterizedTest
  @CsvSource({"people, zh", "people, en", "employers, zh", "employers, en"})
  void whatATemplateOffersIsRead(String kind, String language) throws IOException {
    String template = Ran.inProcess(Locale.UK, "", "template", "--for", kind, "--lang", language).out();
    List<String> remark = CsvReader.builder().ofCsvRecord(template).stream().toList().get(1).getFields();
    StringWriter table = new StringWriter().append(template);
    CsvWriter.builder().build(table).writeRecord(
        remark.stream().map(cell -> cell.equals("#") ? "甲" : cell.split(" / ")[0]).toList());
    Ran ran = kind.equals("people")
        ? Ran.inProcess(Locale.UK, table.toString(), "benefits", "-")
        : run(Locale.UK, PEOPLE + "#,,,,,,,,,,,,\n", table.toString());
    assertTrue(ran.out().contains("unreadable 0"), ran.out() + ran.err());
    assertFalse(ran.out().contains("unreadable 1"), ran.out() + ran.err());
  }

  @Test
  void anotherTableIsNoTemplate() {
    Ran ran = Ran.inProcess(Locale.UK, "", "template", "--for", "dogs");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().startsWith("--for: read \"dogs\"; it should be one of posts, people, employers"), ran.err());
  }
}
