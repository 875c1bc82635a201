package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law line of every post of the sample: the rows of the annex, the ones that break the law, those of the press. */
class SampleLawTest {

  private static final String SAMPLE = Path.of("src", "main", "samples", "posts.csv").toString();
  private static final Map<String, JsonNode> POSTS = Ran.inProcess(Locale.UK, "", "validate", SAMPLE, "--format",
          "json", "--under", "371000", "--date", "2025-06-01").objects().stream()
      .collect(Collectors.toMap(post -> post.get("id").asText(), Function.identity()));

  private static Set<String> found(JsonNode post, String... severities) {
    Set<String> rules = new TreeSet<>();
    for (JsonNode finding : post.get("findings")) {
      boolean law = finding.get("basis").asText().equals("law");
      assertEquals(law, finding.get("rule").asText().startsWith("law."), finding::toString);
      if (law && List.of(severities).contains(finding.get("severity").asText())) {
        assertTrue(finding.get("citations").size() > 0, finding::toString);
        rules.add(finding.get("rule").asText().substring("law.".length()));
      }
    }
    return rules;
  }

  private static Set<String> told(String rules) {
    return rules == null ? Set.of() : new TreeSet<>(List.of(rules.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
      "S-全程陪伴, undetermined, contract, ", "S-弹性兼顾, undetermined, hours-day minimum-wage, ", "S-安心工作, clear, , ",
      "S-生产线, clear, , ", "S-短期用工, undetermined, hours-week rest-day, contract",
      "S-市场销售, undetermined, hours-day, ", "S-托育保障, clear, , ", "S-远程线上, undetermined, contract, ",
      "S-项目制, undetermined, contract, ", "S-家政服务, undetermined, minimum-wage rest-day, contract",
      "S-家庭友好, undetermined, hours-day, ", "S-手工制作, undetermined, contract, ", "S-志愿服务, undetermined, contract, ",
      "S-学校餐厅, clear, , ", "S-平台经济, undetermined, contract, ", "S-创业型, clear, , contract",
      "S-城镇公益性岗位, undetermined, minimum-wage, contract", "S-乡村公益性岗位, undetermined, contract, "})
  void aRowOfTheAnnexHasItsLawLine(String id, String law, String open, String remarked) {
    JsonNode post = POSTS.get(id);
    assertEquals("conforms", post.get("verdict").asText());
    assertEquals(law, post.get("law").asText());
    assertEquals(told(open), found(post, "unknown"), id);
    assertEquals(told(remarked), found(post, "warning", "advice"), id);
  }

  @ParameterizedTest
  @CsvSource({
      "L-每日工时, hours-day", "L-每周工时, hours-week", "L-休息日, rest-day", "L-最低工资, minimum-wage",
      "L-最低工资-新标准, minimum-wage", "L-性别, conditions", "L-婚育, conditions", "L-童工, age",
      "L-非全日制, part-time", "L-劳务协议-非全日制, part-time-pay", "L-计件, minimum-wage",
      "L-结算周期, part-time-pay", "L-单险种, single-line-injury"})
  void aPostThatBreaksARuleBreaksThatOne(String id, String rule) {
    assertEquals("breaks", POSTS.get(id).get("law").asText());
    assertEquals(Set.of(rule), found(POSTS.get(id), "error"));
  }

  @ParameterizedTest
  @CsvSource({
      "P1, conditions hours-day minimum-wage part-time-pay single-line-injury",
      "P2, conditions part-time-pay single-line-injury",
      "P3, age conditions hours-day minimum-wage part-time-pay single-line-injury",
      "P4, conditions hours-day minimum-wage part-time-pay single-line-injury",
      "P5, conditions hours-day minimum-wage part-time-pay single-line-injury",
      "P6, conditions hours-day minimum-wage part-time-pay single-line-injury",
      "P7, conditions hours-day minimum-wage part-time-pay single-line-injury",
      "P8, conditions hours-day minimum-wage part-time-pay single-line-injury"})
  void aPostOfThePressLeavesOpenWhatItDoesNotSay(String id, String open) {
    JsonNode post = POSTS.get(id);
    assertEquals("undetermined", post.get("law").asText());
    assertEquals(told(open), found(post, "unknown"), id);
    assertEquals(Set.of(), found(post, "error"));
  }

  @Test
  void theSummaryCountsTheLaw() {
    Ran ran = Ran.inProcess(Locale.CHINA, "", "validate", SAMPLE, "--under", "371000", "--date", "2025-06-01");
    List<String> laws = new ArrayList<>(List.of("clear", "breaks", "undetermined"));
    List<Long> counts = laws.stream()
        .map(law -> POSTS.values().stream().filter(post -> post.get("law").asText().equals(law)).count()).toList();
    long rest = POSTS.size() - counts.stream().mapToLong(Long::longValue).sum();
    assertTrue(ran.out().contains("\n法律：未发现违反 %d + 违反 %d + 无法判定 %d + 未判定 %d\n".formatted(
        counts.get(0), counts.get(1), counts.get(2), rest)), ran.out());
    assertEquals("not in force", POSTS.get("B-家政服务-日期").get("law").asText());
  }

  @Test
  void theExitCodeTurnsOnTheCatalogueAlone() {
    String heading = "编号,岗位类型,地区,单位属性,时间安排,工作地点,计酬方式,薪酬,保险类型,合同形式,技能要求,发布日期\n";
    Ran ran = Ran.inProcess(Locale.UK, heading
        + "A-1,托育保障,371002,企业,周一至周日 08:00-20:00 中间不休息 可按需请假,地点固定,按月计酬,100元/月,社会保险,劳动合同,基础技能,2025-06-01\n",
        "validate", "-");
    assertEquals(0, ran.exit(), ran.out());
    assertTrue(ran.out().contains("  law: breaks\n"), ran.out());
  }
}
