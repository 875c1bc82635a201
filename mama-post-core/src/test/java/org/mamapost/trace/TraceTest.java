package org.mamapost.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Measure;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeKey;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

class TraceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Document NOTICE = new Document("示例1号", "示例", List.of("示例局"), Stated.of(DAY));
  private static final Message WHY = Message.of("why", "因为", "because");
  private static final List<Statement> STATEMENTS = List.of(
      Statement.of("一", "第一条。", TraceStatus.DESCRIPTIVE, WHY),
      Statement.of("一", "开设窗口，", TraceStatus.DESCRIPTIVE, WHY),
      Statement.of("一", "公布电话。", TraceStatus.DESCRIPTIVE, WHY),
      Statement.of("二", "开设窗口。", TraceStatus.NEEDS_JUDGEMENT, WHY));

  private static Trace trace(String clause, String quote) {
    return Trace.of(policy(clause, quote), STATEMENTS);
  }

  private static RegionalPolicy policy(String clause, String quote) {
    return RegionalPolicy.builder("example")
        .version("1").region(Region.of("371000")).inForce(DateRange.startingOn(DAY)).document(NOTICE)
        .measure(new Measure(new SchemeKey("window", "窗口", "window"), Modality.MUST, WHY,
            Citation.of(NOTICE, clause, quote)))
        .build();
  }

  private static List<String> citedIn(Trace trace) {
    return trace.rows().stream().filter(row -> !row.elements().isEmpty()).map(TraceRow::id).toList();
  }

  @Test
  void findsAQuoteInTheStatementsOfItsClauseOnly() {
    assertEquals(List.of("一·2"), citedIn(trace("一", "开设窗口")));
    assertEquals(List.of("二·1"), citedIn(trace("二", "开设窗口")));
  }

  @Test
  void aQuoteMayReachFromOneStatementIntoTheNext() {
    assertEquals(List.of("一·2", "一·3"), citedIn(trace("一", "窗口，公布")));
  }

  @Test
  void whiteSpaceOfAQuoteDoesNotCount() {
    assertEquals(List.of("一·3"), citedIn(trace("一", "公布 电话")));
  }

  @Test
  void wordsThatAreNotThereAreToldApart() {
    assertEquals(List.of("开设电话"), trace("一", "开设电话").unplaced().stream().map(Citation::quote).toList());
    assertEquals(List.of("公布"), trace("二", "公布").unplaced().stream().map(Citation::quote).toList());
  }

  @Test
  void whatIsBelowComputedHasToSayWhatIsMissing() {
    assertThrows(IllegalArgumentException.class,
        () -> new Statement(
            "一", "第一条。", TraceStatus.NOT_MODELLED, Optional.empty(), Optional.empty(), List.of()));
  }

  @Test
  void whatIsComputedInPartHasToSayWhichPart() {
    Statement all = Statement.computed("一", "第一条。");
    assertEquals(Optional.empty(), all.part());
    assertEquals(Optional.of(WHY), all.inPart(WHY, WHY).part());
    assertThrows(IllegalArgumentException.class, () -> new Statement(
        "一", "第一条。", TraceStatus.COMPUTED, Optional.empty(), Optional.of(WHY), List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Statement(
        "一", "第一条。", TraceStatus.COMPUTED, Optional.of(WHY), Optional.empty(), List.of()));
    assertThrows(IllegalArgumentException.class, () -> STATEMENTS.get(0).inPart(WHY, WHY));
  }

  @Test
  void aClassThatComputesIsToldApartFromAnElement() {
    Trace trace = Trace.of(policy("二", "窗口"), List.of(
        Statement.computed("一", "甲").through("window").through(TraceTest.class), STATEMENTS.get(3)));
    TraceRow row = trace.rows().get(0);
    assertEquals(List.of("window"), row.elements().stream().map(PolicyElement::code).toList());
    assertEquals(List.of("TraceTest"), row.classes());
    assertTrue(row.isComputed());
    assertEquals(List.of(Modality.MUST), row.modalities());
  }

  @Test
  void theLongestKeyOfAProofDecides() {
    Proofs proofs = Proofs.parse("# remark\nMEASURE/*: a, b\nMEASURE/win*: c\nCLASS/TraceTest: d\n");
    PolicyElement window = PolicyElements.of(policy("二", "窗口")).get(0);
    assertEquals(List.of("c"), proofs.of(window));
    assertEquals(List.of("a", "b", "c", "d"), proofs.all());
  }

  @Test
  void aProofWithoutATestIsRefusedWithItsLine() {
    String said = assertThrows(IllegalArgumentException.class, () -> Proofs.parse("MEASURE/window")).getMessage();
    assertTrue(said.contains("'MEASURE/window'"), said);
    assertThrows(IllegalArgumentException.class, () -> Proofs.parse("A/b: c\nA/b: d"));
  }
}
