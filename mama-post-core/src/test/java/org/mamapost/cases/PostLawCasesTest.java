package org.mamapost.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.LawVerdict;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;

/** The officials' table of posts and the law, boundary beside boundary, and the posts that the law says nothing of. */
class PostLawCasesTest {

  private static final PostFormat FORMAT = PostFormat.of(WeihaiCatalogue.catalogue().postTypes());
  private static final Map<String, String> RULES = Map.of(
      "每日工时", "law.hours-day", "每周工时", "law.hours-week", "休息日", "law.rest-day", "非全日制工时", "law.part-time",
      "结算周期", "law.part-time-pay", "最低工资", "law.minimum-wage", "单险种", "law.single-line-injury",
      "招聘条件", "law.conditions", "年龄", "law.age", "合同", "law.contract");

  static Stream<CaseTable.Row> judged() {
    return CaseTable.of("cases/law/岗位法律底线.csv").rows().stream();
  }

  static Stream<CaseTable.Row> refused() {
    return CaseTable.allIn("cases/law/refused").stream().flatMap(table -> table.rows().stream());
  }

  @ParameterizedTest
  @MethodSource("judged")
  void isAsTheTableSays(CaseTable.Row row) {
    ValidationReport report = PostValidator.of(WeihaiPolicy.policy()).validate(post(row));
    LawVerdict verdict = report.getLawVerdict().orElseThrow();
    assertEquals(row.text("法律"), verdict.chinese(), () -> row + " " + report.getLawFindings());
    Set<String> told = Arrays.stream(row.text("规则").split("、")).filter(name -> !name.isEmpty())
        .map(name -> RULES.getOrDefault(name, name)).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(told, deciding(report), row::toString);
    report.getLawFindings().forEach(finding -> assertEquals(Basis.LAW, finding.basis()));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void hasNoAnswerButAReason(CaseTable.Row row) {
    ValidationReport report = PostValidator.of(WeihaiPolicy.policy()).validate(post(row));
    assertTrue(report.getLawVerdict().isEmpty(), row::toString);
    assertEquals(List.of(), report.getLawFindings());
    assertEquals(row.text("原因"), report.getLawRefusal().orElseThrow().reason().chinese());
  }

  private static Set<String> deciding(ValidationReport report) {
    return report.getLawFindings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR || finding.severity() == Severity.UNKNOWN)
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static MamaPost post(CaseTable.Row row) {
    Map<PostColumn, String> cells = new EnumMap<>(PostColumn.class);
    row.cells().forEach((heading, cell) ->
        PostColumn.VOCABULARY.find(heading).ifPresent(column -> cells.put(column, cell)));
    cells.put(PostColumn.ID, row.place());
    return FORMAT.read(cells).orElseThrow();
  }
}
