package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.interpretation.CoveredLines;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.InsuranceLine;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.RegionalPolicy;

class EmployerInsuranceSubsidyTest {

  private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

  private static Answer<Entitlement> answer(RegionalPolicy policy, Facts facts, LocalDate day) {
    return BenefitAssessor.of(policy).assess(facts, day).of("employer-insurance-subsidy").answer();
  }

  private static Answer<Entitlement> answer(Facts facts) {
    return answer(WeihaiPolicy.policy(), facts, YEAR_END);
  }

  private static Facts.Builder hired() {
    return Cases.everythingKnown().toBuilder();
  }

  private static Yuan amount(Facts facts) {
    return answer(facts).orElseThrow().sum().orElseThrow().amount();
  }

  @ParameterizedTest
  @CsvSource({"PROVINCIAL_THREE, 每年2100元", "EVERY_LINE, 每年3500元"})
  void theEmployerGetsBackAllItPaidItselfInTheLinesAsRead(CoveredLines reading, String expected) {
    // 7 months of 100元 a line from June to December; the worker's 40元 a line never count.
    Entitlement due = answer(WeihaiPolicy.policy().with(reading), hired().build(), YEAR_END).orElseThrow();
    assertEquals(Beneficiary.EMPLOYER, due.beneficiary());
    assertEquals(expected, due.sum().orElseThrow().chinese());
    assertEquals("2025-01-01至2025-12-31", due.period().orElseThrow().chinese());
  }

  @Test
  void theNextYearIsAnAmountOfItsOwn() {
    assertEquals("每年600元", answer(WeihaiPolicy.policy(), hired().build(), LocalDate.of(2026, 12, 31))
        .orElseThrow().sum().orElseThrow().chinese());
  }

  @Test
  void whatWasPaidBeforeTheHireIsNobodysSubsidy() {
    Facts before = hired().with(EmployerFacts.CONTRIBUTIONS, Cases.employeeFrom(YearMonth.of(2025, 4), 3)).build();
    assertEquals(Yuan.of(300), amount(before));
  }

  @Property(tries = 100)
  void theWorkersShareChangesNothing(@ForAll @IntRange(max = 5000) int worker) {
    Contributions paid = new Contributions(IntStream.rangeClosed(6, 12).mapToObj(month -> new Contribution(
        YearMonth.of(2025, month), InsuranceLine.PENSION, Yuan.of(800), Yuan.of(worker))).toList());
    assertEquals(Yuan.of(5600), amount(hired().with(EmployerFacts.CONTRIBUTIONS, paid).build()));
  }

  @Property(tries = 50)
  void oneMoreMonthPaidNeverLowersTheSubsidy(@ForAll @IntRange(min = 1, max = 6) int months) {
    YearMonth june = YearMonth.of(2025, 6);
    Facts fewer = hired().with(EmployerFacts.CONTRIBUTIONS, Cases.employeeFrom(june, months)).build();
    Facts more = hired().with(EmployerFacts.CONTRIBUTIONS, Cases.employeeFrom(june, months + 1)).build();
    assertTrue(amount(more).compareTo(amount(fewer)) > 0);
  }

  @ParameterizedTest
  @CsvSource({"0, 2100元", "29, 2100元", "30, 1800元", "35, 300元"})
  void theMonthsOfBothSubsidiesAddUpToThirtySix(int drawn, String expected) {
    assertEquals(expected, amount(hired().with(CarerFacts.SUBSIDISED_MONTHS, drawn).build()).toString());
  }

  @Test
  void onceThirtySixMonthsAreDrawnNothingIsDueUnlessRetirementIsNear() {
    Facts.Builder used = hired().with(CarerFacts.SUBSIDISED_MONTHS, 36);
    assertEquals(RefusalReason.NOT_ELIGIBLE, answer(used.build()).refusal().orElseThrow().reason());
    Facts near = used.with(CarerFacts.BIRTH_DATE, LocalDate.of(1977, 3, 3))
        .with(CarerFacts.SUBSIDY_FIRST_APPROVED, LocalDate.of(2025, 2, 1)).build();
    assertEquals(Yuan.of(2100), amount(near));
  }

  @ParameterizedTest
  @CsvSource({"2025-06-15, true", "2025-06-16, false"})
  void whoIsNotRecognisedAsHardToEmployWhenHiredIsForTheBureauToJudge(LocalDate recognised, boolean due) {
    Answer<Entitlement> answer = answer(hired().with(CarerFacts.HARDSHIP_SINCE, recognised).build());
    assertEquals(due, answer.value().isPresent());
    if (!due) {
      assertEquals(RefusalReason.NEEDS_JUDGEMENT, answer.refusal().orElseThrow().reason());
      assertEquals(2, answer.refusal().orElseThrow().citations().size());
    }
    assertEquals(RefusalReason.NEEDS_JUDGEMENT, answer(hired().without(CarerFacts.HARDSHIP_SINCE).build())
        .refusal().orElseThrow().reason());
  }

  @Test
  void anAgreementIsNoLabourContract() {
    assertEquals(RefusalReason.NOT_ELIGIBLE, answer(hired()
        .with(EmployerFacts.CONTRACT, ContractForm.SERVICE_AGREEMENT).build()).refusal().orElseThrow().reason());
  }

  @Test
  void whatIsMissingIsNamed() {
    assertEquals(List.of(EmployerFacts.HIRED_ON, CarerFacts.SEX, CarerFacts.CHILDREN, CarerFacts.HARDSHIP_SINCE,
            EmployerFacts.CONTRACT, CarerFacts.BIRTH_DATE, CarerFacts.RETIREMENT_TRACK, EmployerFacts.CONTRIBUTIONS,
            CarerFacts.SUBSIDISED_MONTHS, CarerFacts.SUBSIDY_FIRST_APPROVED),
        answer(Facts.noneKnown()).missingFacts());
  }
}
