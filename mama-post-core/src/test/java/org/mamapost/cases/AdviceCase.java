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
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.protection.AdviceComplaint;
import org.mamapost.protection.AdviceDesk;
import org.mamapost.protection.AdviceReply;
import org.mamapost.text.Language;

/**
 * One complaint of a table. Its columns:
 *
 * <ul>
 *   <li>说明: what the case shows; 投诉: the kind; 日期: the day she asks;
 *   <li>结果: 成立, or the Chinese name of the refusal's reason;
 *   <li>条款: the clauses that are broken, with ； between them;
 *   <li>期限: the last days of what she can do, with ； between them;
 *   <li>理由: words that the refusal says; 缺少: the facts that are missing, with ； between them;
 *   <li>every other column is a fact by its Chinese name, its cell read by {@link FactCells}.
 * </ul>
 */
final class AdviceCase {

  private static final String FOUND = "成立";
  private static final Set<String> NO_FACTS = Set.of(Case.TOLD, "投诉", "日期", "结果", "条款", "期限", "理由", "缺少");

  private final Row row;

  private AdviceCase(Row row) {
    this.row = row;
  }

  static Stream<AdviceCase> all() {
    return CaseTable.allIn("cases/advice").stream().flatMap(table -> table.rows().stream()).map(AdviceCase::new);
  }

  AdviceKind kind() {
    return (AdviceKind) FactCells.term(AdviceKind.class, row.text("投诉"));
  }

  AdviceComplaint complaint() {
    Facts.Builder facts = Facts.builder();
    row.cells().forEach((heading, cell) -> {
      if (!NO_FACTS.contains(heading)) {
        FactKey<?> key = FactCells.key(row.place(), heading);
        FactCells.read(row.place(), key, cell).ifPresent(facts::with);
      }
    });
    return new AdviceComplaint(kind(), facts.build(), LocalDate.parse(row.text("日期")));
  }

  Answer<AdviceReply> check(RegionalPolicy policy) {
    Answer<AdviceReply> answer = AdviceDesk.of(policy).advise(complaint());
    assertEquals(row.text("结果"), answer.fold(refusal -> refusal.reason().chinese(), reply -> FOUND),
        () -> row + ": " + answer.refusal());
    assertEquals(row.text("条款"), answer.value().map(reply -> reply.advice().clauses()).orElse(List.of()).stream()
        .map(words -> words.place().render(Language.CHINESE)).collect(Collectors.joining("；")), row::toString);
    assertEquals(row.text("期限"), answer.value().map(reply -> reply.advice().remedies()).orElse(List.of()).stream()
        .flatMap(step -> step.by().value().stream()).map(LocalDate::toString).collect(Collectors.joining("；")),
        row::toString);
    assertEquals(row.text("缺少"), answer.missingFacts().stream().map(FactKey::chinese)
        .collect(Collectors.joining("；")), row::toString);
    String said = answer.refusal().map(refusal -> refusal.message().render(Language.CHINESE)).orElse("");
    assertTrue(said.contains(row.text("理由")), () -> row + ": " + said);
    return answer;
  }

  @Override
  public String toString() {
    return row.toString();
  }
}
