package org.mamapost.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.matching.Carer;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.PostIndex;
import org.mamapost.matching.Samples;
import org.mamapost.matching.Workload;
import org.mamapost.post.MamaPost;
import org.mamapost.service.LedgerAssessor;
import org.mamapost.service.LedgerEvent;
import org.mamapost.service.LedgerMatter;
import org.mamapost.service.PledgeStanding;
import org.mamapost.service.RegistrationKind;
import org.mamapost.service.ServiceKind;
import org.mamapost.service.ServiceLedger;
import org.mamapost.time.Schedule;
import org.mamapost.time.WorkTime;

/** What stands in a carer's way, and what became of what was pledged. */
class FitsAndPledgesTest {

  private static PlacedPost post(String id, Stated<CareStage> stage, SkillLevel skill) {
    return new PlacedPost(MamaPost.builder().id(id).careStage(stage)
        .schedule(Stated.of(Schedule.of(new WorkTime.Flexible())))
        .skills(Stated.of(Choice.of(skill)))
        .build(), Stated.unknown(), Workload.unknown().marked(false, false));
  }

  private static CarerFit fit(Stated<Set<SkillLevel>> skills, PlacedPost... posts) {
    Carer carer = Carer.builder("C").stages(Stated.of(Set.of(CareStage.STEADY_WORK)))
        .freeTime(Stated.of(Samples.WEEKDAYS)).skills(skills).build();
    return CarerFit.of(Samples.MATCHER, carer, Stated.unknown(), PostIndex.of(List.of(posts)));
  }

  private static final Stated<Set<SkillLevel>> BASIC = Stated.of(Set.of(SkillLevel.BASIC));
  private static final PlacedPost EASY = post("A", Stated.none(), SkillLevel.BASIC);
  private static final PlacedPost SKILLED = post("B", Stated.none(), SkillLevel.SPECIFIC);
  private static final PlacedPost FOR_INFANTS = post("C", Stated.of(CareStage.FULL_COMPANION), SkillLevel.BASIC);
  private static final PlacedPost NEITHER = post("D", Stated.of(CareStage.FULL_COMPANION), SkillLevel.SPECIFIC);

  @Test
  void onePostThatFitsIsEnough() {
    assertEquals(Fit.FITS, fit(BASIC, SKILLED, EASY, NEITHER).fit());
  }

  @Test
  void whatAloneStandsInTheWayIsNamed() {
    assertEquals(Set.of("skills"), fit(BASIC, SKILLED, NEITHER).alone());
    assertEquals(Set.of("skills", "stage"), fit(BASIC, SKILLED, FOR_INFANTS).alone());
  }

  @Test
  void whereMoreThanOneStandsInTheWayNoneIsBlamed() {
    CarerFit blocked = fit(BASIC, NEITHER);
    assertEquals(Fit.BLOCKED, blocked.fit());
    assertEquals(Set.of(), blocked.alone());
    assertEquals(1, Stream.of(blocked).collect(CarerCell.byGroup()).total().alone().count(Set.of()));
  }

  @Test
  void whereAFactIsMissingNobodyIsBlocked() {
    assertEquals(Fit.OPEN, fit(Stated.unknown(), SKILLED, NEITHER).fit());
    // Her stage fails and her skills are unknown: training alone might not do.
    assertEquals(Set.of(), fit(Stated.unknown(), NEITHER).alone());
  }

  @Test
  void whereNoPostIsOfferedNoneFits() {
    assertEquals(Fit.BLOCKED, fit(BASIC).fit());
    assertThrows(IllegalArgumentException.class,
        () -> new CarerFit(fit(BASIC).carer(), Stated.unknown(), Fit.FITS, Set.of("skills")));
  }

  private static ServiceCell services(LedgerEvent... events) {
    return LedgerAssessor.of(WeihaiPolicy.policy())
        .assess(ServiceLedger.empty().with(List.of(events)), LocalDate.of(2026, 6, 30))
        .flatMap(answer -> Pledge.of(Group.unknown(), answer).stream())
        .collect(ServiceCell.byGroup()).total();
  }

  private static LedgerEvent event(int number, LedgerMatter matter, String day) {
    return new LedgerEvent("R" + number, "P", matter, LocalDate.parse(day));
  }

  @Test
  void whatIsGivenBeyondThePledgeDoesNotMakeUpForWhatIsOwed() {
    List<LedgerEvent> events = new ArrayList<>(List.of(event(1, RegistrationKind.JOB_SEEKER, "2025-06-03"),
        event(2, RegistrationKind.UNEMPLOYED, "2025-06-03")));
    for (int i = 3; i < 8; i++) {
      events.add(event(i, ServiceKind.POLICY_CONTACT, "2025-07-0" + i));
    }
    ServiceCell sum = services(events.toArray(LedgerEvent[]::new));
    assertEquals(new Tally<>(Map.of(PledgeStanding.OVERDUE, 1L)), sum.standings());
    assertEquals(11, sum.pledged().total());
    assertEquals(new Tally<>(Map.of(ServiceKind.POLICY_CONTACT, 2L)), sum.kept());
  }

  @Test
  void whoWasPledgedNothingIsCountedAndNotTakenForFulfilled() {
    ServiceCell sum = services(event(1, RegistrationKind.JOB_SEEKER, "2025-06-03"));
    assertEquals(0, sum.standings().total());
    assertEquals(1, sum.refused().count(RefusalReason.FACTS_MISSING));
  }

  @Test
  void whoIsAnsweredByNoPolicyIsRefusedAndNotTakenForNotDue() {
    BenefitCell sum = Stream.of(new BenefitCase(Group.unknown(), BenefitCases.unanswered()),
        new BenefitCase(Group.unknown(), BenefitCases.answered(new Random(1)))).collect(BenefitCell.byGroup()).total();
    assertEquals(1, sum.people().count(BenefitOutcome.REFUSED));
    assertEquals(2, sum.people().total());
    sum.schemes().values().forEach(tally -> assertEquals(1, tally.total()));
  }
}
