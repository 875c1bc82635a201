package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code insight}: the page, its tables, and what neither of them says. */
class InsightCommandTest {

  private static final Path SAMPLES = Path.of("src", "main", "samples");
  private static final String POSTS = "编号,岗位类型,地区,薪酬,招聘人数,发布日期\n";

  @TempDir
  private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path generated(String table, int rows) throws IOException {
    return file(table + ".csv", Ran.inProcess(Locale.UK, "", "generate", "--" + table, String.valueOf(rows)).out());
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Ran run(Locale locale, Object... arguments) {
    List<String> all = new ArrayList<>(List.of("insight", "--out", out().toString()));
    Stream.of(arguments).map(Object::toString).forEach(all::add);
    return Ran.inProcess(locale, "", all.toArray(String[]::new));
  }

  private Ran everything(Locale locale) throws IOException {
    return run(locale, generated("posts", 300), "--carers", generated("carers", 40),
        "--applications", generated("applications", 200), "--ledger", SAMPLES.resolve("ledger.csv"),
        "--people", SAMPLES.resolve("people.csv"));
  }

  private String html() throws IOException {
    return Files.readString(out().resolve("insight.html"));
  }

  private Document page() throws IOException {
    return Jsoup.parse(html());
  }

  private static List<List<String>> rows(Element table) {
    return table.select("tr").stream()
        .map(row -> row.select("th, td").stream().map(Element::text).toList()).toList();
  }

  private List<List<String>> csv(String id) throws IOException {
    String text = Files.readString(out().resolve(id + ".csv"));
    assertEquals('\uFEFF', text.charAt(0));
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }

  private List<String> line(String table, String label) throws IOException {
    return rows(page().expectFirst("#table-" + table)).stream().filter(row -> row.get(0).equals(label))
        .findFirst().orElseThrow(() -> new AssertionError(table + " has no line " + label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyTableIsAFileOfTheSameNumbers(String language) throws IOException {
    assertEquals(0, everything(Locale.forLanguageTag(language)).exit());
    Elements figures = page().select("figure");
    for (Element figure : figures) {
      List<List<String>> told = csv(figure.id()).stream().map(row -> row.subList(1, row.size())).toList();
      assertEquals(told, rows(figure.expectFirst("table")), figure::id);
    }
    try (Stream<Path> files = Files.list(out())) {
      assertEquals(figures.size() + 1, files.count());
    }
    assertTrue(figures.size() > 25, () -> figures.size() + " figures");
  }

  private static List<String> numbers(JsonNode data) {
    List<String> numbers = new ArrayList<>();
    data.forEach(number -> numbers.add(number.asText()));
    return numbers;
  }

  @Test
  void everyChartDrawsTheNumbersOfItsTable() throws IOException {
    everything(Locale.UK);
    Document page = page();
    JsonNode charts = new ObjectMapper().readTree(page.expectFirst("#charts").data());
    assertEquals(page.select(".chart").size(), charts.size());
    for (JsonNode chart : charts) {
      List<List<String>> table = rows(page.getElementById(chart.get("id").asText().replace("chart-", "table-")));
      List<String> labels = numbers(chart.get("option").get("yAxis").get("data"));
      for (JsonNode series : chart.get("option").get("series")) {
        int column = table.get(0).indexOf(series.get("name").asText());
        List<String> told = table.stream().filter(row -> labels.contains(row.get(0)))
            .map(row -> row.get(column).matches("[0-9]+") ? row.get(column) : "null").toList();
        assertEquals(told, numbers(series.get("data")), chart::toString);
      }
    }
  }

  @Test
  void everyChartHasATitleADescriptionAndItsTable() throws IOException {
    everything(Locale.CHINA);
    for (Element chart : page().select(".chart")) {
      for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
        assertFalse(page().getElementById(chart.attr(attribute)).text().isBlank(), chart::id);
      }
      assertEquals("img", chart.attr("role"));
      assertEquals(1, chart.parent().select("table > caption").size());
    }
    assertEquals("zh-CN", page().expectFirst("html").attr("lang"));
  }

  @Test
  void thePageAsksNothingOfANetworkAndRunsItsOwnScriptsOnly() throws Exception {
    everything(Locale.UK);
    Document page = page();
    assertEquals(0, page.select("[src], link, img, iframe, object, embed, form, base").size());
    assertTrue(page.select("[href]").stream().allMatch(link -> link.attr("href").startsWith("#")));
    assertFalse(page.select("style").html().matches("(?s).*(url\\(|@import).*"));
    String policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    Elements scripts = page.select("script:not([type])");
    assertEquals(2, scripts.size());
    for (Element script : scripts) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
      assertTrue(policy.contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"), policy);
    }
    assertTrue(page.select("*").stream().flatMap(element -> element.attributes().asList().stream())
        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  @Test
  void aHostileNameOfAFileStaysAName() throws IOException {
    String name = "<img src=x onerror=alert(1)>\"'&<script>.csv";
    Path posts = Files.copy(generated("posts", 20), folder.resolve(name));
    assertEquals(0, run(Locale.UK, posts).exit());
    assertEquals(name, page().select("#sources td.text").text());
    assertEquals(0, page().select("img").size());
    assertEquals(3, page().select("script").size());
  }

  private static String posts(String county, int from, int count) {
    return Stream.iterate(from, number -> number + 1).limit(count)
        .map(number -> "P" + number + ",远程线上," + county + ",3000元/月,2,2025-06-01\n").collect(Collectors.joining());
  }

  @Test
  void aSmallCountyIsWithheldTogetherWithTheNextAndNotFoundAnywhere() throws IOException {
    Path posts = file("posts.csv",
        POSTS + posts("371002", 0, 40) + posts("371003", 100, 4) + posts("371082", 200, 31) + posts("", 300, 17));
    run(Locale.UK, posts);
    assertEquals(List.of("环翠区", "40", "80"), line("posts-county", "环翠区"));
    assertEquals(List.of("文登区", "withheld", "withheld"), line("posts-county", "文登区"));
    assertEquals(List.of("not stated", "withheld", "withheld"), line("posts-county", "not stated"));
    assertEquals(List.of("withheld groups together", "21", "42"), line("posts-county", "withheld groups together"));
    assertEquals(List.of("all", "92", "184"), line("posts-county", "all"));
    assertEquals("withheld", line("pay-county", "文登区").get(2));
    assertEquals("3000", line("pay-county", "环翠区").get(2));
    assertFalse(csv("posts-county").stream().flatMap(List::stream).anyMatch("4"::equals));
  }

  private static final String APPLICATIONS = "编号,地区,岗位类型,育儿阶段,求职日期,求职结果,就业日期\n";

  private static String applications(String id, int count, String outcome, String placed) {
    return Stream.iterate(0, number -> number + 1).limit(count)
        .map(number -> id + number + ",371002,远程线上,安心工作型,2025-05-02," + outcome + "," + placed + "\n")
        .collect(Collectors.joining());
  }

  private long numbers(String table) throws IOException {
    return csv(table).stream().skip(1).flatMap(row -> row.stream().skip(2))
        .filter(cell -> cell.matches("[0-9]+")).count();
  }

  @ParameterizedTest
  @CsvSource({"2, 40", "40, 2"})
  void fewPlacementsAreNotFoundFromTheApplicationsReadAndTheOthers(int placed, int others) throws IOException {
    run(Locale.UK, generated("posts", 20), "--applications", file("a.csv", APPLICATIONS
        + applications("P", placed, "已就业", "2025-05-20") + applications("N", others, "未就业", "无")));
    assertEquals(List.of("applications", "a.csv", "42", "0"), rows(page().expectFirst("#sources")).get(2));
    for (String table : List.of("applications-county", "applications-others", "days-bands")) {
      assertEquals(0, numbers(table), table);
    }
  }

  @Test
  void aPostInTwoFilesCountsOnce() throws IOException {
    Path some = file("some.csv", POSTS + posts("371002", 0, 10));
    Path more = file("more.csv", POSTS + posts("371002", 5, 10));
    Ran ran = run(Locale.UK, some, more);
    assertEquals(1, ran.exit());
    assertEquals("15", line("posts-county", "环翠区").get(1));
    assertEquals(List.of("posts", "more.csv", "5", "5"), rows(page().expectFirst("#sources")).get(2));
    assertTrue(ran.err().contains("more.csv, line 2, column 1"), ran.err());
    assertTrue(ran.err().contains("read \"P5\", the id of a post in " + some + " too. A post counts once."), ran.err());
  }

  // The month that is not stated is that of the placements without a day of application, which the days count too.
  @Test
  void placementsWithoutADayDoNotTellHowManyTookFewDays() throws IOException {
    String some = APPLICATIONS + applications("N", 20, "未就业", "无") + applications("F", 5, "已就业", "2025-05-05")
        + applications("L", 12, "已就业", "2025-05-21") + undated("A", 6, "2025-05-21");
    run(Locale.UK, generated("posts", 20), "--applications", file("a.csv", some + undated("B", 2, "")));
    assertEquals(0, numbers("days-bands"));
    run(Locale.UK, generated("posts", 20), "--applications", file("a.csv", some + undated("B", 5, "")));
    assertEquals(List.of("0-7", "5"), line("days-bands", "0-7"));
    assertEquals(List.of("neither day stated", "5"), line("days-bands", "neither day stated"));
    assertEquals(List.of("all", "28"), line("days-bands", "all"));
  }

  private static String undated(String id, int count, String placed) {
    return applications(id, count, "已就业", placed).replace("2025-05-02", "");
  }

  @Test
  void soFewRowsThatTheyAreASmallGroupAreNotCountedOnThePageEither() throws IOException {
    run(Locale.UK, file("posts.csv", POSTS + posts("371002", 0, 4)));
    assertEquals(List.of("posts", "posts.csv", "withheld", "0"), rows(page().expectFirst("#sources")).get(1));
  }

  private static String ledger(int people, int contacted) {
    return "编号,人员,事项,日期\n" + Stream.iterate(0, person -> person + 1).limit(people)
        .map(person -> "R" + person + ",W" + person + ",求职登记,2025-05-01\n"
            + "U" + person + ",W" + person + ",失业登记,2025-05-01\n"
            + (person < contacted ? "S" + person + ",W" + person + ",政策对接,2025-05-02\n" : ""))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({"12, 0, 10", "12, 1, 0", "12, 9, 0", "12, 10, 10", "4, 0, 0"})
  void servicesAreToldWhereTheyAreThoseOfMany(int people, int contacted, int told) throws IOException {
    run(Locale.UK, generated("posts", 20), "--date", "2025-06-15", "--ledger",
        file("l.csv", ledger(people, contacted)));
    assertEquals(told, numbers("services"));
  }

  @Test
  void howManyPledgesAreFulfilledIsToldByGroupWhereEveryStandingIsTold() throws IOException {
    run(Locale.UK, generated("posts", 20), "--date", "2025-06-15", "--ledger", file("l.csv", ledger(12, 0)));
    assertEquals("12", line("pledges", "open").get(1));
    assertEquals(List.of("county", "years pledged", "of these fulfilled"),
        rows(page().expectFirst("#table-pledges-county")).get(0));
    assertEquals(List.of("all", "12", "0"), line("pledges-county", "all"));
    everything(Locale.UK);
    assertEquals("withheld", line("pledges", "every group").get(1));
    assertEquals(List.of("county", "years pledged"), rows(page().expectFirst("#table-pledges-county")).get(0));
  }

  @Test
  void servicesDoNotTellWhatTheStandingsWithhold() throws IOException {
    everything(Locale.UK);
    assertEquals("withheld", line("pledges", "every group").get(1));
    assertEquals(0, numbers("services"));
  }

  @Test
  void fiveAreShownAndWhoAsksForMoreSeesFewer() throws IOException {
    Path posts = file("posts.csv", POSTS + posts("371002", 0, 40) + posts("371003", 100, 5));
    run(Locale.UK, posts);
    assertEquals("5", line("posts-county", "文登区").get(1));
    run(Locale.UK, posts, "--least", "6");
    assertEquals(List.of("every group", "withheld", "withheld"), line("posts-county", "every group"));
    assertFalse(page().expectFirst("#posts-county").text().contains("文登区"));
  }

  @Test
  void whatPostsDoNotSayIsAGroupOfItsOwnAndNeverZero() throws IOException {
    Path posts = file("posts.csv", POSTS + posts("371002", 0, 10)
        + "U1,远程线上,,面议,,\nU2,无,,面议,,\nU3,,,面议,,\nU4,,,面议,,\nU5,,,面议,,\n");
    run(Locale.UK, posts);
    assertEquals(List.of("not stated", "5", "–"), line("posts-county", "not stated"));
    assertEquals(List.of("not stated", "5", "–"), line("posts-month", "not stated"));
    assertEquals(List.of("to be agreed", "5"), line("pay-bands", "to be agreed"));
    assertEquals(List.of("not stated", "5"), line("openings-stated", "not stated"));
    assertEquals(List.of("not stated", "–", "–", "–"), line("pay-county", "not stated"));
  }

  @ParameterizedTest
  @CsvSource({"supply,carers", "fits,--carers", "applications,--applications", "services,--ledger",
      "benefits,--people"})
  void whatWasNotGivenIsSaidToBeNotKnown(String section, String said) throws IOException {
    run(Locale.UK, generated("posts", 20));
    String remark = page().select("#" + section + " > .remark").text();
    assertTrue(remark.startsWith("Not known: ") && remark.contains(said), remark);
  }

  @Test
  void thePageNamesTheWordsItRestsOn() throws IOException {
    everything(Locale.CHINA);
    assertTrue(page().select("header .basis").text().contains("加强“妈妈岗”就业数据监测分析"));
    assertTrue(page().select("#services .basis").text().contains("1年内"));
    assertTrue(page().select("#benefits .basis").text().contains("定额标准为每人每年7800元"));
    assertTrue(page().select("#reading").text().contains("并非文件规定"));
  }

  @Test
  void daysFromApplicationToPlacementCrossTheMonth() throws IOException {
    String row = ",371002,远程线上,安心工作型,2025-05-31,已就业,2025-06-01\n";
    String lines = Stream.iterate(0, i -> i + 1).limit(9).map(i -> "A" + i + row).collect(Collectors.joining());
    run(Locale.UK, generated("posts", 20), "--applications",
        file("a.csv", APPLICATIONS + lines + applications("N", 5, "未就业", "")));
    assertEquals(List.of("2025-06", "–", "1", "–"),
        line("days-month", "2025-06").stream().map(cell -> cell.equals("withheld") ? "–" : cell).toList());
    assertEquals(List.of("0-7", "9"), line("days-bands", "0-7"));
  }

  @Test
  void rowsThatCannotBeReadAreToldCountedAndLeftOut() throws IOException {
    String heading = "编号,求职日期,求职结果,就业日期\n";
    Ran ran = run(Locale.UK, file("posts.csv", POSTS + posts("371002", 0, 6) + posts("371002", 5, 1)), "--applications",
        file("a.csv", heading + "A1,2025-06-02,,2025-06-01\nA2,2025-02-30,,\nA3,2025-06-02,未就业,2025-06-03\nA4,,,\n"));
    assertEquals(1, ran.exit());
    assertEquals(List.of(List.of("posts", "posts.csv", "6", "1"), List.of("applications", "a.csv", "withheld", "3")),
        rows(page().expectFirst("#sources")).stream().skip(1).toList());
    assertEquals(4, ran.err().lines().count(), ran.err());
  }

  @Test
  void whereNothingCanBeReadNothingIsWritten() {
    assertEquals(2, run(Locale.UK, "nowhere.csv").exit());
    assertFalse(Files.exists(out().resolve("insight.html")));
  }

  @ParameterizedTest
  @CsvSource({"--least,2", "--region,999999", "--date,2025-02-30"})
  void whatCannotBeAskedIsRefused(String option, String value) throws IOException {
    Ran ran = run(Locale.UK, generated("posts", 20), option, value);
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains(option), ran.err());
  }

  @Test
  void aFileInTheWayOfTheFolderIsNamed() throws IOException {
    file("out", "");
    Ran ran = run(Locale.UK, generated("posts", 20));
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("--out"), ran.err());
  }
}
