package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.AtLeastGovernsAll;
import org.mamapost.interpretation.RegistrationBoth;
import org.mamapost.policy.Bound;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;

/** 正文(七): what is pledged, done, owed and overdue, and what no record may silently do. */
class LedgerAssessorTest {

  private static LedgerAnswer assess(RegionalPolicy policy, Records records, String date) {
    return LedgerAssessor.of(policy).assess(records.ledger(), Records.PERSON, LocalDate.parse(date));
  }

  private static LedgerAnswer assess(Records records, String date) {
    return assess(WeihaiPolicy.policy(), records, date);
  }

  private static ServiceYear year(Records records, String date) {
    return assess(records, date).answer().orElseThrow().current();
  }

  private static List<LedgerFindingKind> findings(LedgerAnswer answer) {
    return answer.findings().stream().map(LedgerFinding::kind).toList();
  }

  private static RefusalReason refusal(LedgerAnswer answer) {
    return answer.answer().refusal().orElseThrow().reason();
  }

  @Test
  void twoPolicyContactsAndThreeOfEachOther() {
    ServiceYear year = year(Records.registered("2025-06-03"), "2025-06-03");
    assertEquals(List.of(2, 3, 3, 3), year.tallies().stream().map(tally -> tally.promise().times()).toList());
    assertEquals(List.of(2, 3, 3, 3), year.tallies().stream().map(ServiceTally::owed).toList());
    assertTrue(year.tallies().stream().allMatch(tally -> tally.promise().bound() == Bound.AT_LEAST));
    assertEquals(PledgeStanding.OPEN, year.standing());
    assertEquals(11, year.owed());
  }

  @Test
  void theAnswerShowsEveryNumberInTheWordsOfTheNotice() {
    List<String> quotes = assess(Records.registered("2025-06-03"), "2025-06-03").answer().explanation().steps()
        .flatMap(step -> step.citations().stream()).map(Citation::quote).distinct().toList();
    assertEquals(List.of("1年内至少开展2次政策对接",
        "按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。",
        "至少开展2次政策对接", "提供3次职业指导", "推荐3次岗位信息", "提供3次免费技能培训信息"), quotes);
  }

  @ParameterizedTest
  @CsvSource({"2025-06-03, 2026-06-03", "2028-02-29, 2029-02-28", "2027-02-28, 2028-02-28", "2025-12-31, 2026-12-31",
      "2027-03-01, 2028-03-01"})
  void theYearEndsOnTheCorrespondingDayOrTheLastOfTheMonth(String registered, LocalDate last) {
    assertEquals(last, year(Records.registered(registered), registered).lastDay());
    assertEquals(PledgeStanding.OPEN, year(Records.registered(registered), last.toString()).standing());
    assertEquals(PledgeStanding.OVERDUE, year(Records.registered(registered), last.plusDays(1).toString()).standing());
    Records inTime = Records.registered(registered).served(last.toString());
    assertEquals(PledgeStanding.FULFILLED, year(inTime, last.plusDays(1).toString()).standing());
    Records late = Records.registered(registered).served(last.plusDays(1).toString());
    LedgerAnswer answer = assess(late, last.plusDays(1).toString());
    assertEquals(PledgeStanding.OVERDUE, answer.answer().orElseThrow().current().standing());
    assertEquals(11, findings(answer).stream().filter(LedgerFindingKind.AFTER_THE_YEAR::equals).count());
  }

  @Test
  void aRuleThatCountsTheFirstDayEndsTheYearADayEarlier() {
    assertEquals(LocalDate.of(2026, 6, 2), YearEnd.DAY_BEFORE.lastDay(LocalDate.of(2025, 6, 3), 1));
  }

  @Test
  void whatIsOwedOfTheGreatestShareIsDueNext() {
    Records records = Records.registered("2025-06-03");
    assertEquals(Optional.of(ServiceKind.POLICY_CONTACT), year(records, "2025-06-03").dueNext());
    records.then(ServiceKind.POLICY_CONTACT, "2025-06-03");
    assertEquals(Optional.of(ServiceKind.CAREER_GUIDANCE), year(records, "2025-06-03").dueNext());
    records.served("2025-06-04");
    assertEquals(Optional.empty(), year(records, "2025-06-04").dueNext());
    assertEquals(12, year(records, "2025-06-04").done());
    assertEquals(0, year(records, "2025-06-04").owed());
  }

  @Test
  void aServiceOnTheDayOfTheRegistrationCountsAndOneBeforeItDoesNot() {
    Records records = Records.registered("2025-06-03")
        .then(ServiceKind.VACANCY, "2025-06-03").then(ServiceKind.VACANCY, "2025-06-02");
    LedgerAnswer answer = assess(records, "2025-07-01");
    assertEquals(1, answer.answer().orElseThrow().current().done());
    assertEquals(List.of(LedgerFindingKind.BEFORE_REGISTRATION), findings(answer));
  }

  @Test
  void bothRegistrationsAreAskedForUnlessAPolicyReadsItOtherwise() {
    Records records = Records.of(RegistrationKind.JOB_SEEKER, "2025-05-01").then(ServiceKind.VACANCY, "2025-05-02");
    LedgerAnswer one = assess(records, "2025-07-01");
    assertEquals(RefusalReason.FACTS_MISSING, refusal(one));
    assertTrue(one.answer().refusal().get().message().render(Locale.CHINA).contains("失业登记"));
    assertEquals(List.of(LedgerFindingKind.WITHOUT_THE_OTHER, LedgerFindingKind.BEFORE_REGISTRATION), findings(one));
    records.then(RegistrationKind.UNEMPLOYED, "2025-06-01");
    assertEquals(LocalDate.of(2025, 6, 1), year(records, "2025-07-01").registeredOn());
    RegionalPolicy either = WeihaiPolicy.policy().with(RegistrationBoth.EITHER);
    LedgerAnswer earlier = assess(either, records, "2025-07-01");
    assertEquals(LocalDate.of(2025, 5, 1), earlier.answer().orElseThrow().current().registeredOn());
    assertEquals(List.of(), earlier.findings());
  }

  @Test
  void whereOnlyTheFirstNumberIsAMinimumWhatIsBeyondTheOthersIsSaid() {
    Records records = Records.registered("2025-06-03").served("2025-06-04")
        .then(ServiceKind.POLICY_CONTACT, "2025-06-05").then(ServiceKind.VACANCY, "2025-06-05");
    assertEquals(List.of(), assess(records, "2025-07-01").findings());
    RegionalPolicy exact = WeihaiPolicy.policy().with(AtLeastGovernsAll.FIRST_ONLY);
    LedgerAnswer answer = assess(exact, records, "2025-07-01");
    assertEquals(List.of(LedgerFindingKind.BEYOND_THE_PLEDGE), findings(answer));
    assertEquals(ServiceKind.VACANCY, answer.findings().get(0).event().matter());
  }

  @Test
  void whoLeavesWithinTheYearIsNeitherOverdueNorForgotten() {
    Records records = Records.registered("2025-06-03").then(Departure.EMPLOYED, "2025-08-01");
    ServiceYear left = year(records, "2027-01-01");
    assertEquals(PledgeStanding.LEFT_EARLY, left.standing());
    assertEquals(Stated.of(LocalDate.of(2025, 8, 1)), left.leftOn());
    assertEquals(11, left.owed());
    records.then(ServiceKind.VACANCY, "2025-09-01");
    LedgerAnswer answer = assess(records, "2027-01-01");
    assertEquals(10, answer.answer().orElseThrow().current().owed());
    assertEquals(List.of(LedgerFindingKind.AFTER_LEAVING), findings(answer));
  }

  @Test
  void aNewRegistrationAfterLeavingOpensAnotherYearAndOneWithinAYearDoesNot() {
    Records records = Records.registered("2025-06-03").then(ServiceKind.VACANCY, "2025-06-10")
        .then(RegistrationKind.UNEMPLOYED, "2025-07-01");
    assertEquals(List.of(LedgerFindingKind.REGISTERED_AGAIN), findings(assess(records, "2025-12-31")));
    records.then(Departure.DEREGISTERED, "2025-08-01").then(RegistrationKind.JOB_SEEKER, "2025-10-01")
        .then(RegistrationKind.UNEMPLOYED, "2025-10-09");
    ServiceAccount account = assess(records, "2025-12-31").answer().orElseThrow();
    assertEquals(List.of(PledgeStanding.LEFT_EARLY, PledgeStanding.OPEN),
        account.years().stream().map(ServiceYear::standing).toList());
    assertEquals(List.of(10, 11), account.years().stream().map(ServiceYear::owed).toList());
    assertEquals(LocalDate.of(2025, 10, 9), account.current().registeredOn());
  }

  @Test
  void aRegistrationRepeatedBeforeTheOtherIsThereIsSaid() {
    Records records = Records.of(RegistrationKind.JOB_SEEKER, "2025-05-01")
        .then(RegistrationKind.JOB_SEEKER, "2025-05-20");
    assertEquals(List.of(LedgerFindingKind.WITHOUT_THE_OTHER, LedgerFindingKind.REGISTERED_AGAIN),
        findings(assess(records, "2025-07-01")));
  }

  @Test
  void leavingWithoutBeingRegisteredIsSaid() {
    LedgerAnswer answer = assess(Records.of(Departure.EMPLOYED, "2025-08-01"), "2025-12-31");
    assertEquals(List.of(LedgerFindingKind.LEFT_UNREGISTERED), findings(answer));
    assertEquals(RefusalReason.FACTS_MISSING, refusal(answer));
  }

  @Test
  void laterRecordsDoNotCountYet() {
    LedgerAnswer answer =
        assess(Records.registered("2025-06-03").then(ServiceKind.VACANCY, "2025-06-10"), "2025-06-09");
    assertEquals(11, answer.answer().orElseThrow().current().owed());
    assertEquals(List.of(LedgerFindingKind.LATER), findings(answer));
  }

  @Test
  void aRecordThatComesTwiceCountsOnceAndIsSaid() {
    Records records = Records.registered("2025-06-03").with("V", ServiceKind.VACANCY, "2025-06-10")
        .with("V", ServiceKind.VACANCY, "2025-06-10");
    Received received = ServiceLedger.empty().receive(records.events());
    assertEquals(List.of(LedgerFindingKind.RECORDED_TWICE),
        received.findings().stream().map(LedgerFinding::kind).toList());
    assertEquals(4, received.ledger().receive(records.events()).findings().size());
    assertEquals(10, year(records, "2025-07-01").owed());
  }

  @Test
  void twoThingsUnderOneIdCountForNeither() {
    Records records = Records.registered("2025-06-03").with("V", ServiceKind.VACANCY, "2025-06-10")
        .with("V", ServiceKind.VACANCY, "2025-06-11");
    LedgerAnswer answer = assess(records, "2025-07-01");
    assertEquals(11, answer.answer().orElseThrow().current().owed());
    assertEquals(List.of(LedgerFindingKind.TWO_UNDER_ONE_ID, LedgerFindingKind.TWO_UNDER_ONE_ID), findings(answer));
    Records registrations = Records.of(RegistrationKind.UNEMPLOYED, "2025-06-01")
        .with("J", RegistrationKind.JOB_SEEKER, "2025-06-01").with("J", RegistrationKind.JOB_SEEKER, "2025-06-02");
    assertEquals(RefusalReason.NEEDS_JUDGEMENT, refusal(assess(registrations, "2025-07-01")));
  }

  @Test
  void whereAPolicyPledgesNothingItIsNotModelled() {
    LedgerAnswer answer = assess(NationalLayer.policy(), Records.registered("2025-06-03"), "2025-07-01");
    assertEquals(RefusalReason.NOT_MODELLED, refusal(answer));
  }

  @Test
  void ofWhomNothingIsRecordedNothingIsKnown() {
    LedgerAnswer answer = LedgerAssessor.of(WeihaiPolicy.policy())
        .assess(ServiceLedger.empty(), "李梅", LocalDate.of(2025, 7, 1));
    assertEquals(RefusalReason.FACTS_MISSING, refusal(answer));
    assertEquals("台账中没有李梅的记录，请补录其登记",
        answer.answer().refusal().orElseThrow().message().render(Locale.CHINA));
  }

  @Test
  void everybodyIsAnsweredAsEachAlone() {
    ServiceLedger ledger = Records.registered("2025-06-03").ledger()
        .with(new LedgerEvent("1", "李梅", RegistrationKind.UNEMPLOYED, LocalDate.of(2025, 6, 4)));
    LedgerAssessor assessor = LedgerAssessor.of(WeihaiPolicy.policy());
    LocalDate date = LocalDate.of(2025, 7, 1);
    assertEquals(ledger.people().map(person -> assessor.assess(ledger, person, date)).toList(),
        assessor.assess(ledger, date).toList());
  }
}
