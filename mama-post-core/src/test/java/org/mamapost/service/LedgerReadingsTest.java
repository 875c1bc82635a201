package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.RegisteredBefore;
import org.mamapost.interpretation.RegistrationBoth;
import org.mamapost.interpretation.RenewedRegistration;
import org.mamapost.interpretation.SameDayOrder;
import org.mamapost.policy.RegionalPolicy;

/** 正文(七): what the notice leaves open about registering early, again, and on the day of leaving. */
class LedgerReadingsTest {

  private static final RegistrationKind SEEKER = RegistrationKind.JOB_SEEKER;
  private static final RegistrationKind UNEMPLOYED = RegistrationKind.UNEMPLOYED;

  private static RegionalPolicy weihai(Reading... readings) {
    RegionalPolicy policy = WeihaiPolicy.policy();
    for (Reading reading : readings) {
      policy = policy.with(reading);
    }
    return policy;
  }

  private static LedgerAnswer assess(Records records, String date, Reading... readings) {
    return LedgerAssessor.of(weihai(readings))
        .assess(records.ledger(), Records.PERSON, LocalDate.parse(date));
  }

  /** The years as {@code registered: first day to last day, standing}. */
  private static List<String> years(Records records, String date, Reading... readings) {
    return assess(records, date, readings).answer().orElseThrow().years().stream()
        .map(year -> year.registeredOn() + ": " + year.firstDay() + " to " + year.lastDay() + ", "
            + year.standing().english())
        .toList();
  }

  private static String refused(Records records, String date, Reading... readings) {
    return assess(records, date, readings).answer().refusal()
        .map(refusal -> refusal.reason().english() + ": " + refusal.message().render(Locale.ENGLISH)).orElseThrow();
  }

  private static List<LedgerFindingKind> findings(Records records, String date, Reading... readings) {
    return assess(records, date, readings).findings().stream().map(LedgerFinding::kind).toList();
  }

  private static List<Reading> shown(Records records, String date, Reading... readings) {
    return assess(records, date, readings).answer().explanation().steps()
        .flatMap(step -> step.readings().stream()).distinct().toList();
  }

  private static Records early() {
    return Records.registered("2025-03-01").then(ServiceKind.VACANCY, "2025-04-01")
        .then(ServiceKind.VACANCY, "2025-05-01");
  }

  @Test
  void whoRegisteredBeforeTheNoticeAndIsRegisteredStillHasHerYearFromTheNoticeOn() {
    assertEquals(List.of("2025-03-01: 2025-04-21 to 2026-04-21, open"), years(early(), "2025-07-01"));
    assertEquals(10, assess(early(), "2025-07-01").answer().orElseThrow().current().owed());
    assertEquals(List.of(LedgerFindingKind.NOT_PLEDGED), findings(early(), "2025-07-01"));
    assertTrue(shown(early(), "2025-07-01").contains(RegisteredBefore.FROM_THE_PLEDGE));
    assertEquals(List.of("2025-04-21: 2025-04-21 to 2026-04-21, open"),
        years(Records.registered("2025-04-21"), "2025-07-01"));
    assertEquals(List.of("2010-01-04: 2025-04-21 to 2026-04-21, overdue"),
        years(Records.registered("2010-01-04"), "2026-04-22"));
  }

  @Test
  void readFromTheRegistrationOnHerYearIsPartlyOverWhenTheNoticeComes() {
    RegisteredBefore reading = RegisteredBefore.FROM_REGISTRATION;
    assertEquals(List.of("2025-03-01: 2025-03-01 to 2026-03-01, open"), years(early(), "2025-07-01", reading));
    assertEquals(9, assess(early(), "2025-07-01", reading).answer().orElseThrow().current().owed());
    assertEquals(List.of(), findings(early(), "2025-07-01", reading));
    assertEquals(List.of("2024-04-21: 2024-04-21 to 2025-04-21, open"),
        years(Records.registered("2024-04-21"), "2025-04-21", reading));
    assertEquals("not in force: 王芳 registered on 2024-04-20, and the services are pledged from 2025-04-21 on; as it is "
        + "read here, that does not reach her until she registers anew",
        refused(Records.registered("2024-04-20"), "2025-07-01", reading));
  }

  @Test
  void readSoThatItDoesNotReachHerThePledgeComesWithRegisteringAnew() {
    RegisteredBefore reading = RegisteredBefore.NOT_REACHED;
    assertEquals(List.of(LedgerFindingKind.NOTHING_PLEDGED, LedgerFindingKind.NOT_PLEDGED,
        LedgerFindingKind.NOT_PLEDGED), findings(early(), "2025-07-01", reading));
    assertTrue(refused(early(), "2025-07-01", reading).startsWith("not in force: 王芳 registered on 2025-03-01"));
    assertTrue(shown(early(), "2025-07-01", reading).contains(reading));
    Records oneAnew = early().then(UNEMPLOYED, "2025-06-01");
    assertTrue(refused(oneAnew, "2025-07-01", reading).startsWith("not in force"));
    assertTrue(findings(oneAnew, "2025-07-01", reading).contains(LedgerFindingKind.WITHOUT_THE_OTHER));
    assertEquals(List.of("2025-06-02: 2025-06-02 to 2026-06-02, open"),
        years(oneAnew.then(SEEKER, "2025-06-02"), "2025-07-01", reading));
  }

  @Test
  void whoLeftBeforeTheNoticeIsNotReachedByIt() {
    Records left = Records.registered("2025-03-01").then(Departure.EMPLOYED, "2025-04-20");
    assertEquals("not eligible: 王芳 registered as a job-seeker on 2025-03-01, which ended on 2025-04-20 (found work); "
        + "if she registers again, record that; 王芳 registered as unemployed on 2025-03-01, which ended on 2025-04-20 "
        + "(found work); if she registers again, record that", refused(left, "2025-07-01"));
    assertEquals(List.of(LedgerFindingKind.NOTHING_PLEDGED), findings(left, "2025-07-01"));
    Records onTheDay = Records.registered("2025-03-01").then(Departure.EMPLOYED, "2025-04-21");
    assertEquals(List.of("2025-03-01: 2025-04-21 to 2026-04-21, left early"), years(onTheDay, "2025-07-01"));
  }

  @Test
  void askedBeforeThereIsAPledgeItIsNotInForceYet() {
    assertEquals("not in force: the services are pledged by the rules of 371000 威海市 from 2025-04-21 on, after the day "
        + "asked about, 2025-04-20", refused(Records.registered("2025-03-01"), "2025-04-20"));
    assertEquals(List.of(LedgerFindingKind.NOTHING_PLEDGED), findings(Records.registered("2025-03-01"), "2025-04-20"));
  }

  @Test
  void oneRegistrationBeforeTheNoticeAndTheOtherAfterItOpenAnOrdinaryYear() {
    Records records = Records.of(SEEKER, "2025-03-01").then(UNEMPLOYED, "2025-05-06");
    assertEquals(List.of("2025-05-06: 2025-05-06 to 2026-05-06, open"), years(records, "2025-07-01"));
    assertEquals(List.of("2025-03-01: 2025-04-21 to 2026-04-21, open"),
        years(records, "2025-07-01", RegistrationBoth.EITHER));
  }

  @Test
  void aRegistrationThatIsRenewedAfterTheYearOpensAnotherOnceBothAre() {
    Records one = Records.registered("2025-06-03").then(UNEMPLOYED, "2026-06-04");
    assertEquals(List.of("2025-06-03: 2025-06-03 to 2026-06-03, overdue"), years(one, "2026-07-01"));
    assertEquals(List.of(LedgerFindingKind.WITHOUT_THE_OTHER), findings(one, "2026-07-01"));
    assertTrue(shown(one, "2026-07-01").contains(RenewedRegistration.AS_AT_FIRST));
    Records both = one.then(SEEKER, "2026-06-20");
    assertEquals(List.of("2025-06-03: 2025-06-03 to 2026-06-03, overdue", "2026-06-20: 2026-06-20 to 2027-06-20, open"),
        years(both, "2026-07-01"));
    assertEquals(List.of(), findings(both, "2026-07-01"));
  }

  @Test
  void whatIsRenewedWithinTheYearIsNotRenewedAfterIt() {
    Records records = Records.registered("2025-06-03").then(UNEMPLOYED, "2026-06-03").then(SEEKER, "2026-06-04");
    assertEquals(1, years(records, "2026-07-01").size());
    assertEquals(List.of(LedgerFindingKind.REGISTERED_AGAIN, LedgerFindingKind.WITHOUT_THE_OTHER),
        findings(records, "2026-07-01"));
  }

  @Test
  void aPolicyMayTakeOneRenewalForEnoughOrNone() {
    Records one = Records.registered("2025-06-03").then(UNEMPLOYED, "2026-06-04");
    assertEquals(List.of("2025-06-03: 2025-06-03 to 2026-06-03, overdue", "2026-06-04: 2026-06-04 to 2027-06-04, open"),
        years(one, "2026-07-01", RenewedRegistration.ONE_IS_ENOUGH));
    Records both = one.then(SEEKER, "2026-06-20");
    RenewedRegistration never = RenewedRegistration.ONLY_AFTER_LEAVING;
    assertEquals(1, years(both, "2026-07-01", never).size());
    assertEquals(List.of(LedgerFindingKind.REGISTERED_AGAIN, LedgerFindingKind.REGISTERED_AGAIN),
        findings(both, "2026-07-01", never));
    Records afterLeaving = both.then(Departure.EMPLOYED, "2026-06-25")
        .then(SEEKER, "2026-06-26").then(UNEMPLOYED, "2026-06-26");
    assertEquals(2, years(afterLeaving, "2026-07-01", never).size());
  }

  @Test
  void aRegistrationThatEndedIsNotCalledMissing() {
    Records ended = Records.of(SEEKER, "2025-05-06").then(Departure.EMPLOYED, "2025-05-20");
    assertEquals("facts missing: 王芳 registered as a job-seeker on 2025-05-06, which ended on 2025-05-20 (found work); "
        + "if she registers again, record that; of 王芳 this is not recorded: registered as unemployed; record it if it "
        + "took place", refused(ended, "2025-07-01"));
    assertEquals("not eligible: 王芳 registered as a job-seeker on 2025-05-06, which ended on 2025-05-20 (found work); "
        + "if she registers again, record that", refused(ended.then(UNEMPLOYED, "2025-06-03"), "2025-07-01"));
    assertEquals("王芳2025-05-06办理的求职登记已于2025-05-20终止（就业），重新办理后请补录",
        assess(ended, "2025-07-01").answer().refusal().orElseThrow().message().render(Locale.CHINA));
  }

  @Test
  void aRegistrationThatIsStillToComeIsNotCalledMissing() {
    Records records = Records.of(SEEKER, "2025-05-06").then(UNEMPLOYED, "2025-06-03");
    assertEquals("not eligible: 王芳 registered as unemployed on 2025-06-03, which is after the day asked about, "
        + "2025-06-02", refused(records, "2025-06-02"));
  }

  @Test
  void whoLeavesAndRegistersAsWhatSheWasLeftFirst() {
    Records records = Records.registered("2025-05-06").then(Departure.EMPLOYED, "2025-06-03")
        .then(SEEKER, "2025-06-03").then(UNEMPLOYED, "2025-06-03");
    assertEquals(List.of("2025-05-06: 2025-05-06 to 2026-05-06, left early",
        "2025-06-03: 2025-06-03 to 2026-06-03, open"), years(records, "2025-07-01"));
    assertTrue(shown(records, "2025-07-01").contains(SameDayOrder.AS_IT_FITS));
    assertEquals(List.of("2025-05-06: 2025-05-06 to 2026-05-06, left early"),
        years(records, "2025-07-01", SameDayOrder.REGISTERED_FIRST));
  }

  @Test
  void whoWasNotRegisteredWhenTheDayBeganRegisteredFirst() {
    Records records = Records.registered("2025-06-03").then(Departure.EMPLOYED, "2025-06-03");
    assertEquals(List.of("2025-06-03: 2025-06-03 to 2026-06-03, left early"), years(records, "2025-07-01"));
    assertEquals(List.of(), findings(records, "2025-07-01"));
    assertEquals(List.of("2025-06-03: 2025-06-03 to 2026-06-03, open"),
        years(records, "2025-07-01", SameDayOrder.LEFT_FIRST));
  }

  @Test
  void whereBothOrdersMakeSenseNothingIsGuessed() {
    Records records = Records.of(SEEKER, "2025-05-06")
        .then(UNEMPLOYED, "2025-06-03").then(Departure.EMPLOYED, "2025-06-03");
    assertEquals("needs judgement: 王芳 registered and left on 2025-06-03, and no record says which came first; state "
        + "the turn of each record of that day", refused(records, "2025-07-01"));
    assertEquals(List.of(LedgerFindingKind.WITHOUT_THE_OTHER, LedgerFindingKind.ORDER_UNKNOWN,
        LedgerFindingKind.ORDER_UNKNOWN), findings(records, "2025-07-01"));
    assertTrue(shown(records, "2025-07-01").contains(SameDayOrder.AS_IT_FITS));
    assertEquals(List.of("2025-06-03: 2025-06-03 to 2026-06-03, left early"),
        years(records, "2025-07-01", SameDayOrder.REGISTERED_FIRST));
    assertTrue(refused(records, "2025-07-01", SameDayOrder.LEFT_FIRST).startsWith("not eligible"));
  }

  @Test
  void whereNoOrderMakesSenseNothingIsGuessedEither() {
    Records records = Records.registered("2025-06-03")
        .then(SEEKER, "2025-06-03").then(Departure.EMPLOYED, "2025-06-03");
    assertTrue(refused(records, "2025-07-01").startsWith("needs judgement"));
  }

  @ParameterizedTest
  @CsvSource({"1, 2, left early", "2, 1, refused"})
  void aRecordThatStatesItsTurnIsTakenAtItsWord(int registered, int left, String expected) {
    Records records = Records.of(SEEKER, "2025-05-06")
        .then(UNEMPLOYED, "2025-06-03", registered).then(Departure.EMPLOYED, "2025-06-03", left);
    LedgerAnswer answer = assess(records, "2025-07-01");
    assertEquals(expected, answer.answer()
        .fold(refusal -> "refused", account -> account.current().standing().english()));
    assertTrue(shown(records, "2025-07-01").stream().noneMatch(SameDayOrder.class::isInstance));
  }

  @Test
  void turnsThatAreMissingOrAlikeSayNothing() {
    Records one = Records.of(SEEKER, "2025-05-06")
        .then(UNEMPLOYED, "2025-06-03", 1).then(Departure.EMPLOYED, "2025-06-03");
    Records alike = Records.of(SEEKER, "2025-05-06")
        .then(UNEMPLOYED, "2025-06-03", 1).then(Departure.EMPLOYED, "2025-06-03", 1);
    for (Records records : List.of(one, alike)) {
      assertEquals(RefusalReason.NEEDS_JUDGEMENT,
          assess(records, "2025-07-01").answer().refusal().orElseThrow().reason());
    }
  }

  @Test
  void aServiceOnTheDayOfLeavingIsNotAfterIt() {
    Records records = Records.registered("2025-05-06").then(Departure.EMPLOYED, "2025-06-03")
        .then(ServiceKind.VACANCY, "2025-06-03").then(ServiceKind.VACANCY, "2025-06-04");
    assertEquals(List.of(LedgerFindingKind.AFTER_LEAVING), findings(records, "2025-07-01"));
    assertEquals(9, assess(records, "2025-07-01").answer().orElseThrow().current().owed());
  }

  @Test
  void aServiceBelongsToTheYearThatOpensOnItsDay() {
    Records records = Records.registered("2025-05-06").then(Departure.EMPLOYED, "2025-06-03")
        .then(SEEKER, "2025-06-03").then(UNEMPLOYED, "2025-06-03").then(ServiceKind.VACANCY, "2025-06-03");
    assertEquals(List.of(11, 10), assess(records, "2025-07-01").answer().orElseThrow().years().stream()
        .map(ServiceYear::owed).toList());
  }

  @Test
  void aReadingThatDecidesNothingIsNotShown() {
    List<Reading> shown = shown(Records.registered("2025-06-03").then(Departure.EMPLOYED, "2025-07-01"), "2025-08-01");
    assertEquals(2, shown.size(), shown::toString);
  }
}
