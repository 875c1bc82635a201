package org.mamapost.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.cases.CaseTable.Row;
import org.mamapost.family.FamilyAssessor;
import org.mamapost.family.FamilyStage;
import org.mamapost.family.StageChange;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Language;
import org.mamapost.text.Named;

/**
 * One family of a table. Its columns:
 *
 * <ul>
 *   <li>说明: what the case shows; 日期: the day;
 *   <li>阶段: the stages with ； between them, or the Chinese name of the refusal's reason;
 *   <li>待定: the days of birth of the children that are open, with ； between them;
 *   <li>下次变化: the next day on which the answer is another;
 *   <li>依据: an article that the explanation cites;
 *   <li>理由: words that the refusal says; 缺少: the facts that are missing, by name, with ； between them;
 *   <li>every other column is a fact by its Chinese name, its cell read by {@link FactCells}.
 * </ul>
 *
 * <p>An empty cell of an expectation other than 阶段 and 待定 expects nothing.
 */
final class FamilyCase {

  private static final Set<String> NO_FACTS =
      Set.of(Case.TOLD, "日期", "阶段", "待定", "下次变化", "依据", "理由", "缺少");

  private final Row row;

  private FamilyCase(Row row) {
    this.row = row;
  }

  static Stream<FamilyCase> allIn(String folder) {
    return CaseTable.allIn(folder).stream().flatMap(table -> table.rows().stream()).map(FamilyCase::new);
  }

  private Facts facts() {
    Facts.Builder facts = Facts.builder();
    row.cells().forEach((heading, cell) -> {
      if (!NO_FACTS.contains(heading)) {
        FactKey<?> key = FactCells.key(row.place(), heading);
        FactCells.read(row.place(), key, cell).ifPresent(facts::with);
      }
    });
    return facts.build();
  }

  void check(RegionalPolicy policy, boolean answered) {
    LocalDate day = LocalDate.parse(row.text("日期"));
    FamilyAssessor assessor = FamilyAssessor.of(policy);
    Answer<FamilyStage> answer = assessor.stage(facts(), day);
    assertEquals(answered, answer.value().isPresent(), () -> row + ": " + answer);
    assertEquals(row.text("阶段"), answer.fold(refusal -> refusal.reason().chinese(), stage -> names(stage.stages())),
        row::toString);
    assertEquals(row.text("待定"), answer.value().map(FamilyStage::open).orElse(List.of()).stream()
        .map(open -> open.child().bornOn().toString()).collect(Collectors.joining("；")), row::toString);
    String said = answer.refusal().map(refusal -> refusal.message().render(Language.CHINESE)).orElse("");
    assertTrue(said.contains(row.text("理由")), () -> row + ": " + said);
    assertTrue(answer.explanation().render(Language.CHINESE).contains(row.text("依据")),
        () -> row + ": " + answer.explanation().render(Language.CHINESE));
    expect("缺少", names(answer.missingFacts()));
    expect("下次变化", assessor.nextChange(facts(), day).value().map(StageChange::day).map(LocalDate::toString)
        .orElse(""));
  }

  private static String names(List<? extends Named> names) {
    return names.stream().map(Named::chinese).collect(Collectors.joining("；"));
  }

  private void expect(String column, String actual) {
    if (!row.text(column).isEmpty()) {
      assertEquals(row.text(column), actual, () -> row + " " + column);
    }
  }

  @Override
  public String toString() {
    return row.toString();
  }
}
