package org.mamapost.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mamapost.catalogue.AllowedTerms.anyOf;
import static org.mamapost.catalogue.AllowedTerms.nothingSaid;
import static org.mamapost.catalogue.AllowedTerms.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.HoursRange;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Message;
import org.mamapost.time.OnSitePeriod;

/** Catalogues that are faulty on purpose: each fault is found, and nothing is found where there is none. */
class FaultyCatalogueTest {

  private static List<String> codes(AnalysisReport report, RemarkKind kind) {
    return report.of(kind).stream()
        .map(remark -> String.join(" ", remark.subjects().stream().map(Subject::code).toList())).toList();
  }

  private static CatalogueRow.Builder hourly(String code, int from, int to) {
    return Invented.row(code).time("每天固定", new TimeTerm.FixedDaily(HoursRange.of(from, to)));
  }

  @Test
  void rowsThatDifferInOneColumnDoNotOverlap() {
    AnalysisReport report = Invented.analysed(
        Invented.row("a"), Invented.row("b").pay("按月计酬", only(PayMethod.MONTH)),
        Invented.row("c").place("地点固定", only(PlaceKind.FIXED)));
    assertEquals(List.of(), codes(report, RemarkKind.ROW_OVERLAP));
    assertEquals(List.of(), codes(report, RemarkKind.ROW_MASKED));
  }

  @Test
  void rowsThatShareATermOfEveryColumnOverlap() {
    AnalysisReport report = Invented.analysed(
        Invented.row("b").pay("按月或按件", anyOf(PayMethod.MONTH, PayMethod.PIECE)),
        Invented.row("a").pay("按件或按小时", anyOf(PayMethod.PIECE, PayMethod.HOUR)));
    assertEquals(List.of("a b"), codes(report, RemarkKind.ROW_OVERLAP));
    assertEquals(List.of(), codes(report, RemarkKind.ROW_MASKED));
  }

  @Test
  void aRowWithinAnotherIsMaskedAndTheOtherIsNot() {
    AnalysisReport report = Invented.analysed(
        Invented.row("narrow"), Invented.row("wide").pay("按月或按件", anyOf(PayMethod.MONTH, PayMethod.PIECE))
            .place("不限地点", nothingSaid()));
    assertEquals(List.of("narrow"), codes(report, RemarkKind.ROW_MASKED));
  }

  @ParameterizedTest
  @CsvSource({
      // hours of one row, of the other; whether they overlap; which are masked
      "1, 2, 2, 3, true, ''",
      "1, 2, 3, 4, false, ''",
      "1, 4, 2, 3, true, b",
      "2, 3, 1, 4, true, a",
      "2, 3, 2, 3, true, a b",
      "0, 2, 1, 2, true, b"})
  void hoursAreComparedExactly(int from, int to, int otherFrom, int otherTo, boolean overlap, String masked) {
    AnalysisReport report = Invented.analysed(hourly("a", from, to), hourly("b", otherFrom, otherTo));
    assertEquals(overlap ? List.of("a b") : List.of(), codes(report, RemarkKind.ROW_OVERLAP));
    assertEquals(masked, String.join(" ", codes(report, RemarkKind.ROW_MASKED)));
  }

  @Test
  void workedHoursAndAttendanceMeetOnlyInAWeekWithBreaks() {
    AnalysisReport report = Invented.analysed(
        hourly("work", 2, 3),
        Invented.row("attend").time("每天坐班", new TimeTerm.OnSite(OnSitePeriod.DAY, Stated.of(HoursRange.of(4, 5)))));
    assertEquals(List.of("attend work"), codes(report, RemarkKind.ROW_OVERLAP));
    assertTrue(Invented.analysed(
            hourly("work", 4, 5),
            Invented.row("attend").time("坐班", new TimeTerm.OnSite(OnSitePeriod.DAY, Stated.of(HoursRange.of(2, 3)))))
        .of(RemarkKind.ROW_OVERLAP).isEmpty());
  }

  @Test
  void aRowOfTermsThatExcludeEachOtherIsSatisfiedByNobodyAndMaskedByNone() {
    AnalysisReport report = Invented.analysed(
        Invented.row("a"), Invented.row("never").time("时间灵活且固定", new TimeTerm.Flexible(), new TimeTerm.Fixed()));
    assertEquals(List.of("never"), codes(report, RemarkKind.ROW_UNSATISFIABLE));
    assertEquals(List.of(PostCell.TIME_AND_PLACE), report.of(RemarkKind.ROW_UNSATISFIABLE).get(0).cells());
    assertEquals(List.of(), codes(report, RemarkKind.ROW_MASKED));
  }

  @Test
  void rowsOfTheTwoClassificationsAreRemarkedWhereTheyHaveNothingInCommon() {
    AnalysisReport report = Invented.analysed(
        Invented.stage(CareStage.FULL_COMPANION, 0, 3),
        Invented.stage(CareStage.FLEXIBLE_BALANCE, 3, 6).pay("自主创收", only(PayMethod.OWN_EARNINGS)),
        Invented.row("with"), Invented.row("without").pay("按月计酬", only(PayMethod.MONTH)));
    assertEquals(List.of("flexible-balance", "without"), codes(report, RemarkKind.ROW_APART));
    assertEquals(List.of(PostCell.PAY), report.of(RemarkKind.ROW_APART).get(1).cells());
    assertEquals(List.of(), codes(report, RemarkKind.ROW_OVERLAP));
  }

  @Test
  void termsThatNoRowAllowsAreNamed() {
    AnalysisReport report = Invented.analysed(
        Invented.row("a").pay("按月或按件", anyOf(PayMethod.MONTH, PayMethod.PIECE))
            .time("可提前1-2小时下班", new TimeTerm.EarlyLeave(HoursRange.of(1, 2))));
    List<String> unused = codes(report, RemarkKind.TERM_UNUSED);
    assertTrue(unused.containsAll(List.of("PayMethod.PROJECT", "PayMethod.TASK", "PayMethod.HOUR",
        "PayMethod.OWN_EARNINGS", "PlaceKind.FIXED", "SkillLevel.SPECIFIC", "InsuranceType.COMMERCIAL",
        "TimeKind.SCHOOL_DAY", "TimeKind.LEAVE_ON_DEMAND", "TimeKind.SHORT_TERM", "TimeKind.REST_FLEXIBLE",
        "EmployerKind.GOVERNMENT", "CareStage.FULL_COMPANION")), unused::toString);
    // A row that says nothing of the arrangement allows every one, and 职工社会保险 is read as 社会保险.
    assertTrue(List.of("PayMethod.PIECE", "PayMethod.MONTH", "TimeKind.EARLY_LEAVE", "TimeKind.FIXED",
        "EmployerKind.ENTERPRISE", "InsuranceType.EMPLOYEE_SOCIAL").stream().noneMatch(unused::contains),
        unused::toString);
  }

  @Test
  void whatNoRowUnderAHeadingAllowsIsNamedForItsEmployersOnly() {
    AnalysisReport report = Invented.analysed(
        Invented.row("a"), Invented.row("b", EmployerKind.COMMUNITY).pay("按月计酬", only(PayMethod.MONTH)));
    List<String> pay = report.of(RemarkKind.EMPLOYER_UNCOVERED).stream()
        .filter(remark -> remark.cells().equals(List.of(PostCell.PAY)))
        .map(remark -> String.join(" ", remark.subjects().stream().map(Subject::chinese).toList())).toList();
    assertEquals(List.of("企业 按项目计酬 按完成任务量计酬 按月计酬 按小时计酬 自主创收",
        "社区 按件计酬 按项目计酬 按完成任务量计酬 按小时计酬 自主创收"), pay);
  }

  @Test
  void agesBetweenTheStagesAndInTwoOfThemAreNamed() {
    AnalysisReport report = Invented.analysed(
        Invented.stage(CareStage.FULL_COMPANION, 1, 3), Invented.stage(CareStage.FLEXIBLE_BALANCE, 3, 4),
        Invented.stage(CareStage.STEADY_WORK, 6, 7));
    assertEquals(List.of("age-3"), codes(report, RemarkKind.AGE_OVERLAP));
    assertEquals(List.of("age-0", "age-5"), codes(report, RemarkKind.AGE_UNCOVERED));
  }

  @Test
  void anExampleThatARuleOfTheCitysOwnRefusesIsNotGiven() {
    RegionalPolicy plain = Invented.policy(List.of(Invented.row("a").build(), Invented.row("b").build()));
    RegionalPolicy strict = plain.toBuilder()
        .rowRule("invented-only-b", (post, row, policy) -> row.code().equals("b") ? List.of()
            : List.of(Finding.of("invented-only-b", Severity.ERROR).row(row.key()).citing(row.printedName())
                .saying(Message.of("only-b", "只有乙", "only b")).build()))
        .build();
    Remark shown = PolicyAnalysis.of(plain).on(Invented.FIRST).of(RemarkKind.ROW_OVERLAP).get(0);
    Remark refused = PolicyAnalysis.of(strict).on(Invented.FIRST).of(RemarkKind.ROW_OVERLAP).get(0);
    assertFalse(shown.example().isNone());
    assertTrue(refused.example().isNone());
    assertEquals("row-overlap.own-rules", refused.message().key());
  }

  @Test
  void aPolicyWithoutACatalogueSaysSo() {
    RegionalPolicy bare = RegionalPolicy.builder("bare").version("1").region(Invented.policy(List.of()).region())
        .inForce(Invented.policy(List.of()).inForce()).document(Invented.DOCUMENT).build();
    AnalysisReport report = PolicyAnalysis.of(bare).on(Invented.FIRST);
    assertEquals(List.of(), report.remarks());
    assertEquals(List.of("no-catalogue", "looked-at.values", "looked-at.schemes"),
        report.lookedAt().stream().map(Message::key).toList());
  }
}
