package org.mamapost.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.ShandongLayer;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.interpretation.ExtensionEnd;
import org.mamapost.person.BirthResult;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Bound;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.text.Language;
import org.mamapost.time.DateRange;

/** Which birth or miscarriage a leave is for, from when to when, and when nobody can tell. */
class WhichEventTest {

  private static final LocalDate BORN = LocalDate.of(2025, 5, 1);
  private static final RegionalPolicy SHANDONG = ShandongLayer.policy();
  private static final RegionalPolicy NATION = NationalLayer.policy();

  private static Facts.Builder mother() {
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .with(MaternityFacts.BORN_ON, BORN)
        .with(MaternityFacts.BIRTH_RESULT, BirthResult.LIVE)
        .without(MaternityFacts.BABY_DIED_ON)
        .without(CarerFacts.CHILDREN)
        .with(MaternityFacts.DIFFICULT, false)
        .with(MaternityFacts.BABIES, 1)
        .with(MaternityFacts.LAWFUL_BIRTH, true)
        .with(MaternityFacts.INSURED, true)
        .without(MaternityFacts.PREGNANT_SINCE)
        .without(MaternityFacts.MISCARRIED_ON);
  }

  private static Answer<Safeguard> asked(
      RegionalPolicy policy, ProtectionKey protection, Facts.Builder facts, LocalDate day) {
    return ProtectionAssessor.of(policy).assess(facts.build(), day).of(protection).answer();
  }

  private static List<String> notes(Answer<Safeguard> answer) {
    return answer.orElseThrow().notes().stream().map(note -> note.render(Language.CHINESE)).toList();
  }

  private static Optional<RefusalReason> reason(Answer<Safeguard> answer) {
    return answer.refusal().map(refusal -> refusal.reason());
  }

  @Test
  void theAnswerSaysWhichBirthItSpeaksOf() {
    LocalDate day = LocalDate.of(2025, 8, 1);
    assertEquals("所答的是2025-05-01的分娩",
        notes(asked(SHANDONG, Protections.MATERNITY_LEAVE, mother(), day)).get(0));
    Facts.Builder anew = mother().with(MaternityFacts.BORN_ON, LocalDate.of(2023, 5, 1))
        .with(MaternityFacts.PREGNANT_SINCE, LocalDate.of(2025, 7, 1));
    assertEquals("所答的是将来的分娩（2025-07-01确认怀孕）",
        notes(asked(SHANDONG, Protections.MATERNITY_LEAVE, anew, day)).get(0));
    assertEquals(List.of("所答的是2025-05-01的分娩"),
        notes(asked(SHANDONG, Protections.MATERNITY_PAY, mother(), day)));
    Facts.Builder miscarried = mother().with(MaternityFacts.MISCARRIED_ON, LocalDate.of(2025, 7, 28))
        .with(MaternityFacts.MISCARRIED_AT_MONTHS, 1);
    assertEquals("所答的是2025-07-28的流产",
        notes(asked(SHANDONG, Protections.MISCARRIAGE_LEAVE, miscarried, day)).get(0));
  }

  @Test
  void aStartThatIsNoneOfThisLeaveGivesNoDaysAndIsNamed() {
    for (LocalDate start : List.of(BORN.minusDays(16), BORN.plusDays(159))) {
      Answer<Safeguard> leave = asked(SHANDONG, Protections.MATERNITY_LEAVE,
          mother().with(MaternityFacts.LEAVE_STARTED_ON, start), LocalDate.of(2025, 6, 1));
      assertEquals(Optional.empty(), leave.orElseThrow().period());
      assertTrue(notes(leave).get(2).contains("产假开始日期" + start + "不在2025-05-01所起的产假可以开始的日期"
          + "（2025-04-16至2025-10-06）之内"), notes(leave)::toString);
    }
  }

  @Test
  void aStartAfterALaterMiscarriageIsThatMiscarriages() {
    LocalDate lost = LocalDate.of(2025, 8, 20);
    Facts.Builder both = mother().with(MaternityFacts.MISCARRIED_ON, lost)
        .with(MaternityFacts.MISCARRIED_AT_MONTHS, 2).with(MaternityFacts.LEAVE_STARTED_ON, lost);
    LocalDate day = LocalDate.of(2025, 9, 1);
    assertEquals(Optional.of(DateRange.ofInclusive(lost, LocalDate.of(2025, 9, 3))),
        asked(SHANDONG, Protections.MISCARRIAGE_LEAVE, both, day).orElseThrow().period());
    assertEquals(Optional.empty(), asked(SHANDONG, Protections.MATERNITY_LEAVE, both, day).orElseThrow().period());
    Facts.Builder perhaps = both.with(Facts.noneKnown().get(MaternityFacts.MISCARRIED_ON));
    assertTrue(notes(asked(SHANDONG, Protections.MATERNITY_LEAVE, perhaps, day)).get(2).contains("还要看“流产日期”"));
  }

  @Test
  void aLateStartIsTakenAndRemarkedOn() {
    Answer<Safeguard> leave = asked(SHANDONG, Protections.MATERNITY_LEAVE,
        mother().with(MaternityFacts.LEAVE_STARTED_ON, BORN.plusDays(158)), LocalDate.of(2025, 11, 1));
    assertEquals(Optional.of(DateRange.ofInclusive(LocalDate.of(2025, 10, 6), LocalDate.of(2026, 3, 12))),
        leave.orElseThrow().period());
    assertTrue(notes(leave).get(2).contains("没有推迟产假的规定"), notes(leave)::toString);
  }

  @Test
  void whereTheRegionIsNotModelledNoLastDayIsTold() {
    Facts.Builder started = mother().with(MaternityFacts.LEAVE_STARTED_ON, BORN);
    LocalDate afterTheNations = BORN.plusDays(98);
    Answer<Safeguard> leave = asked(NATION, Protections.MATERNITY_LEAVE, started, afterTheNations);
    assertEquals(Bound.AT_LEAST, leave.orElseThrow().allowance().orElseThrow().bound());
    assertEquals(Optional.empty(), leave.orElseThrow().period());
    assertTrue(notes(leave).stream().anyMatch(note -> note.contains("按国家规定至少到2025-08-06")), notes(leave)::toString);
    assertEquals(Optional.empty(), reason(asked(NATION, Protections.NO_DISMISSAL, started,
        afterTheNations.minusDays(1))));
    assertEquals(Optional.of(RefusalReason.NEEDS_JUDGEMENT),
        reason(asked(NATION, Protections.NO_DISMISSAL, started, afterTheNations)));
    assertEquals(Optional.of(RefusalReason.NEEDS_JUDGEMENT),
        reason(asked(NATION, Protections.NO_DISMISSAL, started, LocalDate.of(2026, 4, 30))));
    assertEquals(Optional.of(RefusalReason.NOT_ELIGIBLE),
        reason(asked(NATION, Protections.NO_DISMISSAL, started, LocalDate.of(2026, 5, 1))));
  }

  @Test
  void aContractRunsOnToTheEndOfMiscarriageLeaveByEitherReading() {
    LocalDate lost = LocalDate.of(2025, 5, 20);
    Facts.Builder miscarried = mother().without(MaternityFacts.BORN_ON)
        .with(Facts.noneKnown().get(MaternityFacts.BIRTH_RESULT))
        .with(MaternityFacts.PREGNANT_SINCE, LocalDate.of(2025, 1, 10))
        .with(MaternityFacts.MISCARRIED_ON, lost).with(MaternityFacts.LEAVE_STARTED_ON, lost)
        .with(MaternityFacts.CONTRACT_ENDS_ON, LocalDate.of(2025, 5, 10));
    for (RegionalPolicy policy : List.of(SHANDONG, SHANDONG.with(ExtensionEnd.LEAVE_ENDS))) {
      for (int months : new int[] {3, 4}) {
        LocalDate last = lost.plusDays(months < 4 ? 14 : 41);
        Answer<Safeguard> extension = asked(policy, Protections.CONTRACT_RUNS_ON,
            miscarried.with(MaternityFacts.MISCARRIED_AT_MONTHS, months), last);
        assertEquals(Optional.of(DateRange.ofInclusive(LocalDate.of(2025, 5, 10), last)),
            extension.orElseThrow().period());
        assertEquals(List.of(), extension.orElseThrow().notes());
        assertEquals(Optional.of(RefusalReason.NOT_ELIGIBLE),
            reason(asked(policy, Protections.CONTRACT_RUNS_ON, miscarried, last.plusDays(1))));
      }
    }
  }

  @Test
  void whereTheEndOfAnExtendedContractIsOpenTheFactIsAskedFor() {
    Facts.Builder nursing = mother().with(CarerFacts.CHILDREN, new Children(List.of(new Child(BORN))))
        .with(MaternityFacts.CONTRACT_ENDS_ON, LocalDate.of(2025, 5, 10))
        .with(Facts.noneKnown().get(MaternityFacts.MISCARRIED_ON));
    Answer<Safeguard> extension = asked(SHANDONG, Protections.CONTRACT_RUNS_ON, nursing, LocalDate.of(2025, 6, 1));
    assertEquals(Optional.of(DateRange.startingOn(LocalDate.of(2025, 5, 10))), extension.orElseThrow().period());
    assertEquals("续延至何日，还要看“流产日期”", notes(extension).get(1));
  }

  @Provide
  Arbitrary<LocalDate> births() {
    return Arbitraries.oneOf(
        Arbitraries.of(LocalDate.of(2020, 2, 29), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 3, 1), LocalDate.of(2023, 12, 31)),
        Arbitraries.integers().between(0, 2000).map(LocalDate.of(2019, 1, 1)::plusDays));
  }

  // Nobody is ever on both sides of the last day.
  @Property(tries = 100)
  void aLeaveThatStartedIsDueToItsLastDayAndOverOnTheNext(
      @ForAll("births") LocalDate born, @ForAll @IntRange(min = -15, max = 1) int late) {
    LocalDate start = born.plusDays(late);
    LocalDate last = start.plusDays(157);
    Facts.Builder facts = mother().with(MaternityFacts.BORN_ON, born).with(MaternityFacts.LEAVE_STARTED_ON, start);
    for (ProtectionKey key : List.of(Protections.MATERNITY_LEAVE, Protections.MATERNITY_PAY,
        Protections.NO_DISMISSAL)) {
      assertEquals(Optional.empty(), reason(asked(SHANDONG, key, facts, last)));
      assertEquals(Optional.of(RefusalReason.NOT_ELIGIBLE), reason(asked(SHANDONG, key, facts, last.plusDays(1))));
    }
  }

  @Property(tries = 100)
  void withoutAStartALeaveIsDueThenOpenThenOver(@ForAll("births") LocalDate born) {
    Facts.Builder facts = mother().with(MaternityFacts.BORN_ON, born);
    LocalDate open = born.plusDays(158 - 15);
    LocalDate over = born.plusDays(2 * 158 + 1);
    for (ProtectionKey key : List.of(Protections.MATERNITY_LEAVE, Protections.MATERNITY_PAY)) {
      assertEquals(Optional.empty(), reason(asked(SHANDONG, key, facts, open.minusDays(1))));
      for (LocalDate day : List.of(open, over.minusDays(1))) {
        assertEquals(List.of(MaternityFacts.LEAVE_STARTED_ON), asked(SHANDONG, key, facts, day).missingFacts());
      }
      assertEquals(Optional.of(RefusalReason.NOT_ELIGIBLE), reason(asked(SHANDONG, key, facts, over)));
    }
  }

  @Property(tries = 100)
  void aMiscarriageLeaveEndsOnItsLastDay(@ForAll("births") LocalDate lost, @ForAll @IntRange(max = 9) int months) {
    Facts.Builder facts = mother().without(MaternityFacts.BORN_ON).with(MaternityFacts.MISCARRIED_ON, lost)
        .with(MaternityFacts.MISCARRIED_AT_MONTHS, months).with(MaternityFacts.LEAVE_STARTED_ON, lost);
    LocalDate last = lost.plusDays(months < 4 ? 14 : 41);
    assertEquals(Optional.empty(), reason(asked(SHANDONG, Protections.MISCARRIAGE_LEAVE, facts, last)));
    assertEquals(Optional.of(RefusalReason.NOT_ELIGIBLE),
        reason(asked(SHANDONG, Protections.MISCARRIAGE_LEAVE, facts, last.plusDays(1))));
  }
}
