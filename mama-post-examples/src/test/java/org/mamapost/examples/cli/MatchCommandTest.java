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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code match}, {@code assign} and {@code generate}. */
class MatchCommandTest {

  private static final String POSTS = """
      编号,岗位名称,岗位类型,地区,时间安排,工作地点,薪酬,技能要求,合同形式,招聘人数,育儿阶段,经度,纬度,坐标系,每周工时
      P-1,近,生产线,371002,周一至周五 09:00-15:00,地点固定,3000元/月,基础技能,劳动合同,1,无,122.12,37.51,WGS-84,
      P-2,远,生产线,371002,周一至周五 09:00-15:00,地点固定,3400元/月,基础技能,劳动合同,1,无,122.12,37.60,WGS-84,
      P-3,面议,生产线,371002,周一至周五 09:00-15:00,地点固定,面议,基础技能,劳动合同,1,无,122.12,37.51,WGS-84,
      P-4,特定,生产线,371002,周一至周五 09:00-15:00,地点固定,3900元/月,特定技能,劳动合同,1,无,122.12,37.51,WGS-84,
      """;
  private static final String CARERS = """
      编号,经度,纬度,坐标系,育儿阶段,空闲时间,具备技能,最低月薪,最远距离
      C-1,122.12,37.50,WGS-84,弹性兼顾型,周一至周五 08:30-16:30,基础技能,2800元,
      C-2,122.12,37.52,WGS-84,弹性兼顾型,周一至周五 08:30-16:30,基础技能,,5000米
      """;

  @TempDir
  private Path folder;

  private Ran run(Locale locale, String posts, String carers, String command, String... options) throws IOException {
    Path first = Files.writeString(folder.resolve("posts.csv"), posts);
    Path second = Files.writeString(folder.resolve("carers.csv"), carers);
    List<String> arguments = new ArrayList<>(
        List.of(command, first.toString(), "--carers", second.toString(), "--kilometre-costs", "50元"));
    arguments.addAll(List.of(options));
    return Ran.inProcess(locale, "", arguments.toArray(String[]::new));
  }

  @Test
  void theNearerPostComesFirstWhereTheWayEatsThePay() throws IOException {
    Ran ran = run(Locale.UK, POSTS, CARERS, "match", "--format", "json");
    List<JsonNode> found = ran.objects();
    assertEquals(List.of("P-1", "P-2"), found.get(0).get("matches").findValuesAsText("post"));
    assertEquals(List.of("P-1"), found.get(1).get("matches").findValuesAsText("post"));
    assertEquals(1, found.get(1).get("refusedBy").get("farthest").asInt());
    assertEquals(1, found.get(0).get("undecided").asInt());
    JsonNode miss = found.get(0).get("nearestMiss");
    assertEquals("P-4", miss.get("post").asText());
    assertEquals("training for specific skills", miss.get("failed").get(0).get("mend").asText());
    assertEquals("正文(一)", miss.get("failed").get(0).get("citations").get(0).get("clause").asText());
    assertEquals(0, ran.exit());
  }

  @Test
  void inWordsEachMatchSaysWhy() throws IOException {
    Ran ran = run(Locale.CHINA, POSTS, CARERS, "match", "--explain", "--top", "1");
    assertTrue(ran.out().contains("  1. P-1 近：每月3000元，1111米"), ran.out());
    assertTrue(ran.out().contains("按照距离远近、薪酬高低等自动匹配供求"), ran.out());
  }

  private static final String FROM_A_COUNTY = """
      编号,地区,经度,纬度,坐标系,育儿阶段,空闲时间,具备技能,最低月薪,最远距离
      C-1,环翠区,,,,弹性兼顾型,周一至周五 08:30-16:30,基础技能,2800元,
      """;

  private String centres(String rows) throws IOException {
    return Files.writeString(folder.resolve("centres.csv"), "地区,经度,纬度,坐标系\n" + rows).toString();
  }

  @Test
  void theCentreOfARegionStandsInForAPlaceThatIsNotStatedAndIsNamed() throws IOException {
    assertEquals(0, run(Locale.CHINA, POSTS, FROM_A_COUNTY, "match", "--format", "json").objects().get(0)
        .get("matches").size());
    Ran ran = run(Locale.CHINA, POSTS, FROM_A_COUNTY, "match", "--explain", "--centres",
        centres("371002,122.12,37.50,WGS-84\n"));
    assertTrue(ran.out().contains("  1. P-1 近：每月3000元，1111米"), ran.out());
    assertTrue(ran.out().contains("中心"), ran.out());
    assertEquals(0, ran.exit());
  }

  @Test
  void aCentreThatCannotBeReadIsToldAndNothingIsMatched() throws IOException {
    Ran ran = run(Locale.UK, POSTS, FROM_A_COUNTY, "match", "--centres",
        centres("371002,222.12,37.50,WGS-84\n环翠区,122.12,37.50,\n"));
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("centres.csv, line 2"), ran.err());
    assertTrue(ran.err().contains("centres.csv, line 3"), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void twoWhoWantTheSameOpeningAreToldApartByDistanceAndThenById() throws IOException {
    Ran alike = run(Locale.UK, POSTS, CARERS, "assign", "--format", "json");
    assertEquals("P-1", alike.json().get("assigned").get("C-1").asText());
    assertEquals("C-2", alike.json().get("without").get(0).asText());
    assertEquals(1, alike.exit());
    Ran nearer = run(Locale.UK, POSTS, CARERS.replace("122.12,37.52", "122.12,37.515"), "assign", "--format", "json");
    assertEquals("P-2", nearer.json().get("assigned").get("C-1").asText());
    assertEquals("P-1", nearer.json().get("assigned").get("C-2").asText());
    assertEquals(0, nearer.exit());
  }

  @Test
  void whatCannotBeReadIsNamedWithItsCell() throws IOException {
    Ran ran = run(Locale.UK, POSTS.replace("122.12,37.60,WGS-84", "122.12,north,"), CARERS, "match");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("write such as WGS-84"), ran.err());
    Ran time = run(Locale.UK, POSTS, CARERS.replace("周一至周五 08:30-16:30,基础技能,,", "每天固定3小时,基础技能,,"), "match");
    assertEquals(2, time.exit());
    assertTrue(time.err().contains("每天固定3小时"), time.err());
  }

  @Test
  void whatIsMadeUpSaysSoIsTheSameForASeedAndCanBeMatched() throws IOException {
    Ran posts = Ran.inProcess(Locale.UK, "", "generate", "--posts", "200", "--seed", "7");
    Ran carers = Ran.inProcess(Locale.UK, "", "generate", "--carers", "20", "--seed", "7");
    assertEquals(posts, Ran.inProcess(Locale.UK, "", "generate", "--posts", "200", "--seed", "7"));
    assertTrue(posts.out().lines().skip(1).allMatch(line -> line.startsWith("SYN-P") && line.contains("合成数据")));
    Ran matched = run(Locale.UK, posts.out(), carers.out(), "match", "--format", "json", "--date", "2025-06-15");
    assertEquals("", matched.err());
    assertEquals(20, matched.objects().size());
    assertTrue(matched.objects().stream().anyMatch(found -> found.get("matches").size() == 3));
    Ran assigned = run(Locale.UK, posts.out(), carers.out(), "assign", "--format", "json", "--date", "2025-06-15");
    assertEquals(20, assigned.json().get("assigned").size() + assigned.json().get("without").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--posts", "--carers", "--applications"})
  void noneAtAllAreNotMadeUp(String table) {
    Ran ran = Ran.inProcess(Locale.UK, "", "generate", table, "0");
    assertEquals(2, ran.exit(), ran.out());
    assertEquals("", ran.out());
  }
}
