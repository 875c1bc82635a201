package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.benefit.BenefitPeriod;
import org.mamapost.benefit.HiringTax;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.InsuranceLine;
import org.mamapost.person.Sex;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.time.DateRange;

class HiringTaxReliefTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  private static Contributions insuredFrom(YearMonth first) {
    return new Contributions(IntStream.range(0, 3).mapToObj(i -> new Contribution(
        first.plusMonths(i), InsuranceLine.PENSION, Yuan.of(800), Yuan.of(400))).toList());
  }

  private static Facts.Builder hired(LocalDate day) {
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(CarerFacts.CHILDREN, new Children(List.of(new Child(day.minusYears(5)))))
        .with(CarerFacts.LIFTED_FROM_POVERTY, false)
        .with(CarerFacts.UNEMPLOYED_SINCE, day.minusMonths(6))
        .with(CarerFacts.TAX_CERTIFICATE, true)
        .with(EmployerFacts.KIND, EmployerKind.ENTERPRISE)
        .with(EmployerFacts.HIRED_ON, day)
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .with(EmployerFacts.CONTRACT_MONTHS, 12)
        .with(EmployerFacts.CONTRIBUTIONS, insuredFrom(YearMonth.from(day)))
        .without(EmployerFacts.TAX_RELIEF_MONTHS);
  }

  private static Facts.Builder hired() {
    return hired(LocalDate.of(2025, 6, 15));
  }

  private static Answer<Entitlement> answer(RegionalPolicy policy, Facts facts, LocalDate day) {
    return BenefitAssessor.of(policy).assess(facts, day).of("hiring-tax-relief").answer();
  }

  private static Answer<Entitlement> answer(Facts facts) {
    return answer(WeihaiPolicy.policy(), facts, DAY);
  }

  private static RefusalReason reason(Facts facts) {
    return answer(facts).refusal().orElseThrow().reason();
  }

  @Test
  void anEnterpriseIsDue7800YuanAPersonAndYearForThreeYears() {
    Entitlement due = answer(hired().build()).orElseThrow();
    assertEquals(Beneficiary.EMPLOYER, due.beneficiary());
    assertEquals("每年7800元", due.sum().orElseThrow().chinese());
    assertEquals("2025-06-01至2028-05-31", due.period().orElseThrow().chinese());
  }

  @Test
  void theMonthCountsInWhichBothContractAndInsuranceHaveBegun() {
    Facts later = hired().with(EmployerFacts.CONTRIBUTIONS, insuredFrom(YearMonth.of(2025, 8))).build();
    assertEquals("2025-08-01至2028-07-31", answer(later).orElseThrow().period().orElseThrow().chinese());
    Facts before = hired().with(EmployerFacts.CONTRIBUTIONS, insuredFrom(YearMonth.of(2025, 4))).build();
    assertEquals("2025-06-01至2028-05-31", answer(before).orElseThrow().period().orElseThrow().chinese());
    Facts never = hired().with(EmployerFacts.CONTRIBUTIONS, insuredFrom(YearMonth.of(2025, 3))).build();
    assertEquals(RefusalReason.NOT_ELIGIBLE, reason(never));
  }

  @ParameterizedTest
  @CsvSource({"0, 2025-06-01至2028-05-31", "1, 2025-06-01至2028-04-30", "33, 2025-06-01至2025-08-31"})
  void monthsUsedBeforeAreTakenOffTheThreeYears(int used, String days) {
    Facts facts = hired().with(EmployerFacts.TAX_RELIEF_MONTHS, used).build();
    assertEquals(days, answer(WeihaiPolicy.policy(), facts, LocalDate.of(2025, 8, 31))
        .orElseThrow().period().orElseThrow().chinese());
  }

  @ParameterizedTest
  @ValueSource(ints = {36, 37, -1})
  void nothingIsLeftOnceThreeYearsAreUsed(int used) {
    assertEquals(RefusalReason.NOT_ELIGIBLE, reason(hired().with(EmployerFacts.TAX_RELIEF_MONTHS, used).build()));
  }

  @Test
  void whoWasLiftedFromPovertyNeedsNoRegistration() {
    Facts poverty = hired().with(CarerFacts.LIFTED_FROM_POVERTY, true).without(CarerFacts.UNEMPLOYED_SINCE)
        .with(CarerFacts.TAX_CERTIFICATE, false).build();
    assertTrue(answer(poverty).value().isPresent());
  }

  @Test
  void aWayThatIsNotNeededAsksForNothing() {
    Facts poverty = Facts.builder().with(CarerFacts.LIFTED_FROM_POVERTY, true).build();
    List<FactKey<?>> missing = answer(poverty).missingFacts();
    assertTrue(missing.contains(EmployerFacts.CONTRACT), missing::toString);
    assertFalse(missing.contains(CarerFacts.UNEMPLOYED_SINCE), missing::toString);
    assertTrue(answer(Facts.noneKnown()).missingFacts().contains(CarerFacts.UNEMPLOYED_SINCE));
  }

  @Test
  void aContractWithoutATermIsLongEnough() {
    assertTrue(answer(hired().without(EmployerFacts.CONTRACT_MONTHS).build()).value().isPresent());
  }

  @Test
  void whetherAPlatformIsAnEnterpriseNeedsJudgement() {
    assertEquals(RefusalReason.NEEDS_JUDGEMENT,
        reason(hired().with(EmployerFacts.KIND, EmployerKind.PLATFORM).build()));
  }

  @ParameterizedTest
  @CsvSource({"2027-12-31, ", "2028-01-01, 当日未施行"})
  void reliefHasToBeginByTheEndOf2027AndThenRunsOn(LocalDate day, String refused) {
    Answer<Entitlement> answer = answer(WeihaiPolicy.policy(), hired(day).build(), LocalDate.of(2030, 11, 30));
    assertEquals(refused == null ? "2027-12-01至2030-11-30" : refused, answer.fold(
        refusal -> refusal.reason().chinese(), due -> due.period().orElseThrow().chinese()));
  }

  @Test
  void overTimeItIsDueFromTheDayOfHiringToTheLastOfThreeYears() {
    List<DateRange> due = BenefitAssessor.of(WeihaiPolicy.policy())
        .over(hired().build(), DateRange.ofInclusive(LocalDate.of(2025, 5, 1), LocalDate.of(2029, 1, 1))).stream()
        .filter(period -> period.answer().scheme().equals(HiringTax.SCHEME))
        .filter(period -> period.answer().answer().value().isPresent())
        .map(BenefitPeriod::days)
        .toList();
    assertEquals(List.of(DateRange.ofInclusive(LocalDate.of(2025, 6, 15), LocalDate.of(2028, 5, 31))), due);
  }

  @Test
  void aBirthdayAfterTheHireEndsNothing() {
    Facts twelve = hired().with(CarerFacts.CHILDREN,
        new Children(List.of(new Child(LocalDate.of(2012, 6, 16))))).build();
    assertTrue(answer(WeihaiPolicy.policy(), twelve, LocalDate.of(2026, 1, 1)).value().isPresent());
    Facts thirteen = hired().with(CarerFacts.CHILDREN,
        new Children(List.of(new Child(LocalDate.of(2012, 6, 15))))).build();
    assertEquals(RefusalReason.NOT_ELIGIBLE, reason(thirteen));
  }

  @ParameterizedTest
  @CsvSource({"5999元, false", "6000元, true", "7800元, true", "7800.01元, false"})
  void aCityRaisesTheNationsQuotaByThirtyPercentAtMost(String quota, boolean within) {
    Citation own = WeihaiNotice.cite("正文(三)", "定额标准为每人每年7800元");
    RegionalPolicy city = RegionalPolicy.builder("city").version("1").region(WeihaiPolicy.REGION)
        .inForce(WeihaiNotice.IN_FORCE).document(WeihaiNotice.document()).above(ShandongLayer.policy())
        .scheme(new HiringTaxRelief())
        .parameter(new Parameter<>(HiringTax.QUOTA, Yuan.parse(quota), Binding.OPEN, WeihaiNotice.IN_FORCE, own))
        .parameter(HiringTaxRelief.PARAMETERS.get(1))
        .build();
    Answer<Entitlement> answer = answer(city, hired().build(), DAY);
    assertEquals(within, answer.value().isPresent());
    if (!within) {
      Refusal refusal = answer.refusal().orElseThrow();
      assertEquals(RefusalReason.RULES_CONFLICT, refusal.reason());
      assertEquals(List.of(own, KeyGroupTaxNotice.QUOTA), refusal.citations());
    }
  }
}
