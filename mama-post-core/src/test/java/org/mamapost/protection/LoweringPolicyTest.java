package org.mamapost.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.ShandongLayer;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.fact.Stated;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.AllowanceUnit;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.time.DateRange;

/** Regions improve on the floors above them, each by its own parameters, and never lower them. */
class LoweringPolicyTest {

  private static final DateRange DAYS = DateRange.startingOn(LocalDate.of(2021, 12, 1));
  private static final Document NOTICE = new Document("某字〔2021〕1号", "某办法", List.of("某局"), Stated.unknown());
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static RegionalPolicy.Builder policy(String region, RegionalPolicy above) {
    return RegionalPolicy.builder("city").version("1").region(Region.of(region)).inForce(DAYS).document(NOTICE)
        .above(above);
  }

  private static Parameter<Integer> days(ParameterKey<Integer> key, int days) {
    return new Parameter<>(key, days, Binding.FIXED, DAYS, Citation.of(NOTICE, "第一条", days + "天"));
  }

  private static Facts.Builder mother() {
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(CarerFacts.CHILDREN, new Children(List.of(new Child(LocalDate.of(2025, 3, 1)))))
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .with(MaternityFacts.BORN_ON, LocalDate.of(2025, 3, 1))
        .with(MaternityFacts.DIFFICULT, false)
        .with(MaternityFacts.BABIES, 1)
        .with(MaternityFacts.LAWFUL_BIRTH, true);
  }

  private static Answer<Safeguard> leave(RegionalPolicy policy, Facts.Builder facts) {
    return ProtectionAssessor.of(policy).assess(facts.build(), DAY).of(Protections.MATERNITY_LEAVE).answer();
  }

  private static Optional<Allowance> exactly(int days) {
    return Optional.of(new Allowance(Bound.EXACTLY, days, AllowanceUnit.DAYS));
  }

  @Test
  void aRegionalAdditionBelowTheProvincesDoesNotCountAndBothAreCited() {
    Answer<Safeguard> answer = leave(
        policy("371000", ShandongLayer.policy()).parameter(days(Leave.REGIONAL, 30)).build(), mother());
    assertEquals(exactly(158), answer.orElseThrow().allowance());
    List<Citation> overruled = answer.explanation().steps().filter(step -> step.holding() == Holding.SKIPPED)
        .flatMap(step -> step.citations().stream()).toList();
    assertEquals(List.of("+60 (=158)", "30天"), overruled.stream().map(Citation::quote).toList());
  }

  @Test
  void noRegionLowersTheNationsFloor() {
    Answer<Safeguard> answer = leave(
        policy("371000", ShandongLayer.policy()).parameter(days(Leave.MATERNITY, 90)).build(), mother());
    assertEquals(exactly(158), answer.orElseThrow().allowance());
    assertEquals(1, answer.explanation().steps().filter(step -> step.holding() == Holding.SKIPPED).count());
  }

  @Test
  void aRegionMayGiveMore() {
    assertEquals(exactly(188), leave(
        policy("371000", ShandongLayer.policy()).parameter(days(Leave.REGIONAL, 90)).build(), mother())
        .orElseThrow().allowance());
  }

  @Test
  void noRegionTakesThePlaceOfAProtection() {
    Protection weaker = NationalLayer.policy().protections().get(0);
    IllegalStateException refused = assertThrows(IllegalStateException.class,
        () -> policy("371000", ShandongLayer.policy()).protection(weaker).build());
    assertTrue(refused.getMessage().contains("第七条") && refused.getMessage().contains("against"),
        refused::getMessage);
  }

  private static RegionalPolicy zhejiang() {
    return policy("330000", NationalLayer.policy())
        .parameter(days(Leave.REGIONAL, 60))
        .parameter(days(Leave.REGIONAL_LATER_CHILD, 90))
        .parameter(days(Leave.PATERNITY, 15))
        .parameter(days(Leave.PARENTAL, 10))
        .parameter(days(Leave.PARENTAL_CHILD_UNDER, 3))
        .build();
  }

  @Test
  void anotherProvinceCountsByTheOrderOfTheChild() {
    assertEquals(exactly(158), leave(zhejiang(), mother().with(MaternityFacts.BIRTH_ORDER, 1)).orElseThrow()
        .allowance());
    assertEquals(exactly(188), leave(zhejiang(), mother().with(MaternityFacts.BIRTH_ORDER, 2)).orElseThrow()
        .allowance());
    assertEquals(List.of(MaternityFacts.BIRTH_ORDER), leave(zhejiang(), mother()).missingFacts());
  }

  @Test
  void aLeavePrintedAsANumberIsThatNumber() {
    Safeguard parental = ProtectionAssessor.of(zhejiang()).assess(mother().build(), DAY)
        .of(Protections.PARENTAL_LEAVE).answer().orElseThrow();
    assertEquals(Optional.of(new Allowance(Bound.EXACTLY, 10, AllowanceUnit.DAYS_A_YEAR)), parental.allowance());
  }

  @Test
  void whereARegionSaysNothingTheFloorIsAnsweredAsAFloor() {
    RegionalPolicy silent = policy("420000", NationalLayer.policy()).build();
    Safeguard leave = leave(silent, mother()).orElseThrow();
    assertEquals(Optional.of(new Allowance(Bound.AT_LEAST, 98, AllowanceUnit.DAYS)), leave.allowance());
    assertEquals(RefusalReason.NOT_MODELLED, ProtectionAssessor.of(silent).assess(mother().build(), DAY)
        .of(Protections.PARENTAL_LEAVE).answer().refusal().orElseThrow().reason());
  }

  @Test
  void aPolicyWithoutProtectionsRefuses() {
    RegionalPolicy alone = RegionalPolicy.builder("alone").version("1").region(Region.of("371000")).inForce(DAYS)
        .document(NOTICE).build();
    ProtectionReport report = ProtectionAssessor.of(alone).assess(mother().build(), DAY);
    assertEquals(Optional.of(RefusalReason.NOT_MODELLED), report.refusal().map(refusal -> refusal.reason()));
    assertThrows(IllegalArgumentException.class, () -> report.of(Protections.MATERNITY_LEAVE));
  }

  @Test
  void theDayOfBirthDecidesWhichRulesCount() {
    Facts father = Facts.builder()
        .with(CarerFacts.SEX, Sex.MALE)
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .with(MaternityFacts.WIFE_BORE_ON, LocalDate.of(2022, 10, 31))
        .with(MaternityFacts.LAWFUL_BIRTH, true)
        .build();
    ProtectionReport report = ProtectionAssessor.of(ShandongLayer.policy()).assess(father, LocalDate.of(2022, 11, 2));
    assertEquals(exactly(7), report.of(Protections.PATERNITY_LEAVE).answer().orElseThrow().allowance());
    Explanation why = report.of(Protections.PATERNITY_LEAVE).answer().explanation();
    assertTrue(why.steps().anyMatch(step -> !step.readings().isEmpty()), why::toString);
  }
}
