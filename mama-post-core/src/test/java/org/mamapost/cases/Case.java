package org.mamapost.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Refusal;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.cases.CaseTable.Row;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.policy.ProvisionKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.protection.ProtectionAssessor;
import org.mamapost.text.Language;

/**
 * One case of a table. Its columns:
 *
 * <ul>
 *   <li>说明: what the case shows;
 *   <li>方案 or 保护: the Chinese name of the scheme, or of the protection;
 *   <li>日期: the day of the facts, and of the rules unless 规则日期 names another;
 *   <li>最低, 最高: the least and the most that is due, both the same where the amount is exact, empty where there is none;
 *   <li>计量: what it is paid for, such as 每年, or counted in, such as 天; 期限: the first and last day, such as
 *       2025-06-01至2028-05-31;
 *   <li>结果: 应享, which is also meant where the table has no such column, or the Chinese name of the refusal's reason;
 *   <li>理由: words that the refusal says; 缺少: the facts that are missing, by name, with ； between them;
 *   <li>every other column is a fact by its Chinese name, its cell read by {@link FactCells}: empty for unknown, 无
 *       for none.
 * </ul>
 *
 * <p>An empty cell of an expectation other than 最低 and 最高 expects nothing.
 */
public final class Case {

  static final String TOLD = "说明";
  private static final String DUE = "应享";
  private static final Set<String> NO_FACTS =
      Set.of(TOLD, "方案", "保护", "日期", "规则日期", "最低", "最高", "计量", "期限", "结果", "理由", "缺少");

  private final Row row;

  private Case(Row row) {
    this.row = row;
  }

  /** The cases of the tables in a resource folder. */
  public static Stream<Case> allIn(String folder) {
    return CaseTable.allIn(folder).stream().flatMap(table -> table.rows().stream()).map(Case::new);
  }

  /** A case that a line tells. */
  static Case of(Row row) {
    return new Case(row);
  }

  /** Tells whether something is to be due. */
  boolean expectsSomething() {
    return row.text("结果").isEmpty() || row.text("结果").equals(DUE);
  }

  /** The facts it states. */
  public Facts facts() {
    Facts.Builder facts = Facts.builder();
    row.cells().forEach((heading, cell) -> {
      if (!NO_FACTS.contains(heading)) {
        FactKey<?> key = FactCells.key(row.place(), heading);
        FactCells.read(row.place(), key, cell).ifPresent(facts::with);
      }
    });
    return facts.build();
  }

  /** Asks the policy, and holds its answer against what the line expects. */
  public void check(RegionalPolicy policy) {
    LocalDate factsOn = LocalDate.parse(row.text("日期"));
    LocalDate rulesOn = row.text("规则日期").isEmpty() ? factsOn : LocalDate.parse(row.text("规则日期"));
    Answer<?> answer = row.text("保护").isEmpty()
        ? BenefitAssessor.of(policy).assess(facts(), factsOn, rulesOn)
            .of(code("方案", policy.schemes().stream().map(scheme -> scheme.key()))).answer()
        : ProtectionAssessor.of(policy).assess(facts(), factsOn, rulesOn)
            .of(code("保护", policy.protections().stream().map(protection -> protection.key()))).answer();
    expect("结果", outcome(answer));
    if (expectsSomething()) {
      expectDue(Given.of(answer.orElseThrow()));
    } else {
      expectRefusal(answer);
    }
  }

  private String outcome(Answer<?> answer) {
    String outcome = answer.refusal().map(refusal -> refusal.reason().chinese()).orElse(DUE);
    assertTrue(outcome.equals(DUE) == expectsSomething(), () -> row + ": " + outcome + ", "
        + answer.refusal().map(refusal -> refusal.message().render(Language.CHINESE)).orElse("有应享待遇"));
    return outcome;
  }

  private void expectDue(Given given) {
    assertEquals(row.text("最低"), given.least(), () -> row + " 最低");
    assertEquals(row.text("最高"), given.most(), () -> row + " 最高");
    expect("计量", given.unit());
    expect("期限", given.period());
  }

  private void expectRefusal(Answer<?> answer) {
    Refusal refusal = answer.refusal().orElseThrow();
    String said = refusal.message().render(Language.CHINESE);
    assertTrue(said.contains(row.text("理由")), () -> row + ": “" + row.text("理由") + "” is not in “" + said + "”");
    expect("缺少", String.join("；", answer.missingFacts().stream().map(FactKey::chinese).toList()));
  }

  private void expect(String column, String actual) {
    if (!row.text(column).isEmpty()) {
      assertEquals(row.text(column), actual, () -> row + " " + column);
    }
  }

  private String code(String column, Stream<? extends ProvisionKey> offered) {
    List<ProvisionKey> keys = offered.map(key -> (ProvisionKey) key).toList();
    return keys.stream()
        .filter(key -> key.chinese().equals(row.text(column)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(row.place() + ": the policy has no " + row.text(column)
            + ", only " + keys.stream().map(ProvisionKey::chinese).toList()))
        .code();
  }

  @Override
  public String toString() {
    return row.toString();
  }
}
