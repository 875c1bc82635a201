package org.mamapost.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.fact.Stated;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.Facts;
import org.mamapost.person.Hire;
import org.mamapost.person.InsuranceLine;
import org.mamapost.person.Sex;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/** Whose hire counts, and for which months, comes from the scheme's own answer and the insurance paid. */
class HiringRollTest {

  private static final HiringTaxAssessor ASSESSOR = HiringTaxAssessor.of(WeihaiPolicy.policy());
  private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

  private static Facts insured(String hiredOn, String first, String last) {
    LocalDate hired = LocalDate.parse(hiredOn);
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(CarerFacts.CHILDREN, new Children(List.of(new Child(LocalDate.of(2020, 1, 1)))))
        .with(CarerFacts.LIFTED_FROM_POVERTY, true)
        .with(EmployerFacts.KIND, EmployerKind.ENTERPRISE)
        .with(EmployerFacts.HIRED_ON, hired)
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .with(EmployerFacts.CONTRACT_MONTHS, 36)
        .with(EmployerFacts.CONTRIBUTIONS, paid(YearMonth.parse(first), YearMonth.parse(last)))
        .without(EmployerFacts.TAX_RELIEF_MONTHS)
        .build();
  }

  private static Contributions paid(YearMonth first, YearMonth last) {
    return new Contributions(IntStream.iterate(0, i -> !first.plusMonths(i).isAfter(last), i -> i + 1)
        .mapToObj(i -> new Contribution(first.plusMonths(i), InsuranceLine.PENSION, Yuan.of(800), Yuan.of(400)))
        .toList());
  }

  private static Map<String, Facts> five() {
    Map<String, Facts> people = new LinkedHashMap<>();
    for (String person : List.of("甲", "乙", "丙")) {
      people.put(person, insured("2024-11-01", "2024-11", "2025-12"));
    }
    people.put("丁", insured("2024-11-01", "2024-11", "2025-06"));
    people.put("戊", insured("2025-07-15", "2025-07", "2025-12"));
    return people;
  }

  @Test
  void threePeopleForTwelveMonthsAndTwoForSixGive31200() {
    HiringRoll roll = ASSESSOR.hires(five(), DECEMBER);
    assertEquals(List.of("甲", "乙", "丙", "丁", "戊"), roll.entries().stream().map(HiringRoll.Entry::person).toList());
    HiringTaxSettlement settled = ASSESSOR.settle(Facts.builder()
        .with(new Fact<>(EmployerFacts.HIRES, roll.hires(), Stated.unknown()))
        .with(EmployerFacts.TAX_FILINGS, TaxYears.monthly(2000, 140, 60, 40))
        .with(EmployerFacts.CORPORATE_INCOME_TAX, Yuan.of(5000)).build()).orElseThrow();
    assertEquals(48, settled.months());
    assertEquals(Yuan.of(31_200), settled.limit());
    assertEquals(Yuan.of(31_200), settled.reduced());
  }

  @ParameterizedTest
  @CsvSource({
      "2024-11-01, 2024-11, 2025-12, 12, 12",
      "2024-11-01, 2024-11, 2025-12, 6, 6",
      "2025-03-31, 2025-03, 2025-12, 12, 10",
      "2025-03-31, 2025-05, 2025-12, 12, 8",
      "2025-03-31, 2025-01, 2025-12, 12, 10",
      "2022-06-01, 2023-01, 2025-12, 12, 12",
      "2022-06-01, 2022-06, 2025-12, 12, 5"})
  void theMonthsAreThoseInsuredWithinTheTermFromTheMonthBothBeganIn(
      String hiredOn, String first, String last, int through, int months) {
    Hire hire = ASSESSOR.hire("甲", insured(hiredOn, first, last), YearMonth.of(2025, through)).orElseThrow();
    assertEquals(months, hire.countedMonths(YearMonth.of(2025, 1), DECEMBER));
    assertEquals(months, hire.months().size());
  }

  @ParameterizedTest
  @CsvSource({
      "2025-12-31, 2025-12, 2025-12, 1, 2025-12-01至2028-11-30",
      "2024-11-01, 2024-11, 2025-01, 1, 2024-11-01至2027-10-31"})
  void theTermIsTheSchemesOwn(String hiredOn, String first, String last, int months, String relief) {
    Hire hire = ASSESSOR.hire("甲", insured(hiredOn, first, last), DECEMBER).orElseThrow();
    assertEquals(relief, hire.relief().toString());
    assertEquals(months, hire.months().size());
  }

  @ParameterizedTest
  @CsvSource({
      "2027-12-31, 2027-12, 2029-12, 2029-12, 12, ",
      "2027-12-31, 2027-12, 2030-12, 2030-12, 11, ",
      "2028-01-01, 2028-01, 2029-12, 2029-12, 0, NOT_IN_FORCE"})
  void whatBeganByTheEndOf2027RunsOnAndNothingBeginsAfterIt(
      String hiredOn, String first, String last, YearMonth through, int months, RefusalReason refused) {
    Answer<Hire> hire = ASSESSOR.hire("甲", insured(hiredOn, first, last), through);
    assertEquals(refused, hire.refusal().map(refusal -> refusal.reason()).orElse(null));
    assertEquals(months, hire.value().map(counted -> counted.months().size()).orElse(0));
  }

  @ParameterizedTest
  @CsvSource({"2025-05", "2025-06", "2025-12"})
  void whatIsOpenForAnEarlierMonthStaysOpenOnceTheTermHasRunOut(YearMonth through) {
    Facts open = insured("2022-06-01", "2022-06", "2025-12").toBuilder()
        .with(new Fact<>(CarerFacts.LIFTED_FROM_POVERTY, Stated.<Boolean>unknown(), Stated.unknown())).build();
    Answer<Hire> hire = ASSESSOR.hire("甲", open, through);
    assertEquals(RefusalReason.FACTS_MISSING, hire.refusal().orElseThrow().reason());
    assertTrue(hire.missingFacts().contains(CarerFacts.LIFTED_FROM_POVERTY), hire.missingFacts()::toString);
  }

  @Test
  void aZeroThatWasWrittenDownIsNoInsuredMonth() {
    YearMonth may = YearMonth.of(2025, 5);
    Contributions paid = new Contributions(List.of(
        new Contribution(may, InsuranceLine.PENSION, Yuan.of(0), Yuan.of(400)),
        new Contribution(may.plusMonths(1), InsuranceLine.PENSION, Yuan.of(0), Yuan.of(0)),
        new Contribution(may.plusMonths(1), InsuranceLine.MEDICAL, Yuan.of(0), Yuan.of(0))));
    assertEquals(Set.of(may), paid.months());
    assertEquals(Set.of(InsuranceLine.PENSION), paid.lines());
    Facts facts = insured("2024-11-01", "2024-11", "2025-12").toBuilder()
        .with(EmployerFacts.CONTRIBUTIONS, paid).build();
    assertEquals(List.of(may), List.copyOf(ASSESSOR.hire("甲", facts, DECEMBER).orElseThrow().months()));
  }

  @Test
  void whoDoesNotCountSaysWhyAndNoReasonLooksLikeAnother() {
    Facts counts = insured("2024-11-01", "2024-11", "2025-12");
    assertEquals(RefusalReason.NOT_ELIGIBLE, refused(counts.toBuilder()
        .with(EmployerFacts.CONTRACT_MONTHS, 11).build()));
    assertEquals(RefusalReason.NEEDS_JUDGEMENT, refused(counts.toBuilder()
        .with(EmployerFacts.KIND, EmployerKind.PLATFORM).build()));
    assertEquals(RefusalReason.NOT_ELIGIBLE, refused(insured("2024-11-01", "2024-11", "2024-12")));
    assertEquals(RefusalReason.NOT_ELIGIBLE, refused(insured("2021-11-01", "2021-11", "2025-12")));
    assertEquals(RefusalReason.NOT_ELIGIBLE, refused(insured("2026-01-01", "2026-01", "2026-12")));
    assertEquals(RefusalReason.FACTS_MISSING, refused(Facts.noneKnown()));
    assertEquals(RefusalReason.NOT_MODELLED, HiringTaxAssessor.of(NationalLayer.policy())
        .hire("甲", counts, DECEMBER).refusal().orElseThrow().reason());
    assertEquals(RefusalReason.NOT_IN_FORCE,
        ASSESSOR.hire("甲", counts, YearMonth.of(2025, 3)).refusal().orElseThrow().reason());
    assertThrows(IllegalArgumentException.class, () -> ASSESSOR.hire(" ", counts, DECEMBER));
  }

  private static RefusalReason refused(Facts facts) {
    return ASSESSOR.hire("甲", facts, DECEMBER).refusal().orElseThrow().reason();
  }

  @Test
  void whoIsOpenKeepsTheRollOpenAndNamesTheFacts() {
    Map<String, Facts> people = five();
    people.put("己", insured("2025-01-01", "2025-01", "2025-12").toBuilder()
        .with(new Fact<>(EmployerFacts.CONTRACT_MONTHS, Stated.unknown(), Stated.unknown())).build());
    HiringRoll roll = ASSESSOR.hires(people, DECEMBER);
    assertTrue(roll.hires().isUnknown());
    assertEquals(5, roll.hiresAtLeast().value().orElseThrow().hires().size());
    assertEquals(List.of(List.of(EmployerFacts.CONTRACT_MONTHS)),
        roll.open().stream().map(HiringRoll.DoesNotCount::missing).toList());
  }

  @Test
  void nobodyLookedAtIsUnknownAndNobodyWhoCountsIsNone() {
    assertTrue(ASSESSOR.hires(Map.of(), DECEMBER).hires().isUnknown());
    HiringRoll nobody = ASSESSOR.hires(Map.of("甲", insured("2021-11-01", "2021-11", "2025-12")), DECEMBER);
    assertTrue(nobody.hires().isNone());
    assertTrue(nobody.hiresAtLeast().isUnknown());
    assertThrows(IllegalArgumentException.class, () -> new HiringRoll(
        List.of(nobody.entries().get(0), nobody.entries().get(0))));
  }

  @Test
  void theExplanationHasTheSchemesOwnAndTheMonths() {
    String said = ASSESSOR.hire("甲", insured("2024-11-01", "2024-11", "2025-12"), DECEMBER).explanation().steps()
        .map(step -> step.statement().render(Language.CHINESE)).collect(Collectors.joining("\n"));
    assertTrue(said.contains("合同期限1年以上"), said);
    assertTrue(said.contains("2025-01至2025-12在2024-11-01至2027-10-31的扣减期限内实际工作并参保12个月"), said);
  }

  @Test
  void aCitysSchemeWithoutDaysOrThatFailsIsNoAnswer() {
    Facts facts = insured("2024-11-01", "2024-11", "2025-12");
    assertEquals(RefusalReason.NOT_MODELLED, with(Optional.empty()).hire("甲", facts, DECEMBER)
        .refusal().orElseThrow().reason());
    assertEquals(RefusalReason.FACTS_MISSING, with(Optional.of(DateRange.startingOn(LocalDate.of(2025, 1, 1))))
        .hire("甲", Facts.noneKnown(), DECEMBER).refusal().orElseThrow().reason());
    assertEquals(RefusalReason.NEEDS_JUDGEMENT, with(null).hire("甲", facts, DECEMBER)
        .refusal().orElseThrow().reason());
  }

  private static HiringTaxAssessor with(Optional<DateRange> days) {
    RegionalPolicy weihai = WeihaiPolicy.policy();
    return HiringTaxAssessor.of(RegionalPolicy.builder("another").version("1").region(weihai.region())
        .inForce(weihai.inForce()).document(weihai.document()).above(weihai).scheme(new Another(weihai, days)).build());
  }

  private record Another(RegionalPolicy weihai, Optional<DateRange> days) implements Scheme {

    @Override
    public SchemeKey key() {
      return HiringTax.SCHEME;
    }

    @Override
    public Modality modality() {
      return Modality.MUST;
    }

    @Override
    public Citation basis() {
      return weihai.schemes().stream().filter(scheme -> scheme.key().equals(HiringTax.SCHEME))
          .findFirst().orElseThrow().basis();
    }

    @Override
    public Answer<Entitlement> assess(SchemeContext context) {
      return Decision.of(context, Message.of("key", "问", "question"), basis())
          .answer(() -> new Entitlement(HiringTax.SCHEME, Beneficiary.EMPLOYER, Optional.empty(), days,
              List.of(), List.of()));
    }
  }
}
