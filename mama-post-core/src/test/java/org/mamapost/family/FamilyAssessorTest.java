package org.mamapost.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mamapost.catalogue.CareStage.FLEXIBLE_BALANCE;
import static org.mamapost.catalogue.CareStage.FULL_COMPANION;
import static org.mamapost.catalogue.CareStage.STEADY_WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.ShandongLayer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.LivingApart;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.SeveralStages;
import org.mamapost.interpretation.StageBoundary;
import org.mamapost.interpretation.UnderTwelve;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.ChildTies;
import org.mamapost.person.Facts;
import org.mamapost.person.Household;
import org.mamapost.person.Relation;
import org.mamapost.person.Sex;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

class FamilyAssessorTest {

  private static final RegionalPolicy WEIHAI = WeihaiPolicy.policy();
  private static final FamilyAssessor ASSESSOR = FamilyAssessor.of(WEIHAI);
  private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

  private static FamilyStage stage(Facts facts) {
    return ASSESSOR.stage(facts, DAY).orElseThrow();
  }

  private static List<Reading> readings(Answer<?> answer) {
    return answer.explanation().steps().flatMap(step -> step.readings().stream()).toList();
  }

  @Test
  void theChildrenByWhichAStageHoldsAreNamedTheYoungestFirst() {
    FamilyStage stage = stage(Families.mother("2017-01-01", "2024-01-01", "2010-01-01"));
    assertEquals(List.of(FULL_COMPANION, STEADY_WORK), stage.stages());
    assertEquals(List.of("2024-01-01", "2017-01-01"),
        stage.because().stream().map(one -> one.child().bornOn().toString()).toList());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aCityMayCountTheYoungestChildAlone() {
    Facts facts = Families.mother("2017-01-01", "2024-01-01");
    Answer<FamilyStage> youngest =
        FamilyAssessor.of(WEIHAI.with(SeveralStages.YOUNGEST_CHILD)).stage(facts, DAY);
    assertEquals(List.of(FULL_COMPANION), youngest.orElseThrow().stages());
    assertEquals(List.of(SeveralStages.YOUNGEST_CHILD), readings(youngest));
    assertEquals(List.of(SeveralStages.EVERY_CHILD), readings(ASSESSOR.stage(facts, DAY)));
    assertEquals(List.of(), readings(ASSESSOR.stage(Families.mother("2024-01-01"), DAY)));
  }

  @Test
  void theYoungestChildThatIsOpenKeepsTheAnswerOpenWhereItAloneCounts() {
    Facts facts = Families.mother(List.of(Families.child("2017-01-01", ChildTies.unknown()),
        Families.child("2024-01-01", ChildTies.unknown().with(Household.OTHER_PARENT))));
    Answer<FamilyStage> youngest =
        FamilyAssessor.of(WEIHAI.with(SeveralStages.YOUNGEST_CHILD)).stage(facts, DAY);
    assertEquals(RefusalReason.NEEDS_JUDGEMENT, youngest.refusal().orElseThrow().reason());
    FamilyStage every = stage(facts);
    assertEquals(List.of(STEADY_WORK), every.stages());
    assertEquals(List.of(FULL_COMPANION), every.open().get(0).stages());
    assertEquals(RefusalReason.NEEDS_JUDGEMENT, every.open().get(0).why().reason());
  }

  @Test
  void anOpenChildNamesTheFactsThatItLacks() {
    Facts facts = Families.mother(List.of(Families.child("2024-01-01", ChildTies.unknown()),
        Families.child("2017-01-01", ChildTies.unknown().with(Relation.STEP))));
    assertEquals(List.of(CarerFacts.CHILD_UPBRINGING), stage(facts).open().get(0).missing());
  }

  @Test
  void whereAChildMayLiveIsAReading() {
    Facts apart = Families.mother("2024-01-01").toBuilder()
        .with(CarerFacts.CHILD_HOUSEHOLD, Household.OTHER_PARENT).build();
    assertEquals(List.of(FULL_COMPANION),
        FamilyAssessor.of(WEIHAI.with(LivingApart.COUNTS)).stage(apart, DAY).orElseThrow().stages());
    assertEquals(RefusalReason.NOT_ELIGIBLE, FamilyAssessor.of(WEIHAI.with(LivingApart.DOES_NOT_COUNT))
        .stage(apart, DAY).refusal().orElseThrow().reason());
    assertEquals(List.of(LivingApart.JUDGED), readings(ASSESSOR.stage(apart, DAY)));
  }

  @Test
  void theBoundsAreReadAsTheCityReadsThem() {
    Facts twelve = Families.mother("2013-06-15");
    assertEquals(List.of(StageBoundary.INCLUSIVE, UnderTwelve.INCLUDED), readings(ASSESSOR.stage(twelve, DAY)));
    for (Reading reading : List.of(StageBoundary.EXCLUSIVE, UnderTwelve.NOT_INCLUDED)) {
      assertEquals(RefusalReason.NOT_ELIGIBLE, FamilyAssessor.of(WEIHAI.with(reading)).stage(twelve, DAY)
          .refusal().orElseThrow().reason(), reading::name);
    }
    assertEquals(List.of(FLEXIBLE_BALANCE), FamilyAssessor.of(WEIHAI.with(StageBoundary.EXCLUSIVE))
        .stage(Families.mother("2022-06-15"), DAY).orElseThrow().stages());
  }

  @Test
  void aTimelineHasOneEntryForTheDaysOfOneAnswer() {
    List<Span<Answer<FamilyStage>>> spans = ASSESSOR.over(Families.mother("2020-02-29"),
        DateRange.ofInclusive(LocalDate.of(2025, 1, 1), LocalDate.of(2033, 12, 31)));
    assertEquals(List.of("2025-01-01至2025-04-20 当日未施行", "2025-04-21至2026-02-27 弹性兼顾型",
        "2026-02-28至2027-02-27 弹性兼顾型安心工作型", "2027-02-28至2033-02-27 安心工作型",
        "2033-02-28至2033-12-31 不符合条件"), spans.stream().map(span -> span.days() + " "
        + span.value().fold(refusal -> refusal.reason().chinese(), stage -> stage.stages().stream()
            .map(one -> one.chinese()).collect(Collectors.joining()))).toList());
    assertThrows(IllegalArgumentException.class,
        () -> ASSESSOR.over(Families.mother("2020-02-29"), DateRange.startingOn(DAY)));
  }

  @Test
  void theNextChangeNamesTheChildWhoComesOfAgeAndNoneWhereTheRulesChange() {
    Facts mother = Families.mother("2020-06-01", "2023-01-15", "2023-01-15");
    StageChange twins = ASSESSOR.nextChange(mother, LocalDate.of(2025, 6, 2)).orElseThrow();
    assertEquals(LocalDate.of(2026, 1, 15), twins.day());
    assertEquals(List.of(LocalDate.of(2023, 1, 15), LocalDate.of(2023, 1, 15)),
        twins.because().stream().map(Child::bornOn).toList());
    StageChange eldest = ASSESSOR.nextChange(mother, LocalDate.of(2026, 1, 16)).orElseThrow();
    assertEquals(List.of(LocalDate.of(2020, 6, 1)), eldest.because().stream().map(Child::bornOn).toList());
    assertEquals(List.of(), ASSESSOR.nextChange(mother, LocalDate.of(2025, 1, 1)).orElseThrow().because());
  }

  @Test
  void theNextChangeIsFoundUntilTheLastChildHasGrownUp() {
    StageChange change = ASSESSOR.nextChange(Families.mother("2024-01-01"), DAY).orElseThrow();
    assertEquals(LocalDate.of(2027, 1, 1), change.day());
    assertEquals(List.of(FULL_COMPANION, FLEXIBLE_BALANCE), change.then().orElseThrow().stages());
    StageChange last = ASSESSOR.nextChange(Families.mother("2013-01-01"), DAY).orElseThrow();
    assertEquals(RefusalReason.NOT_ELIGIBLE, last.then().refusal().orElseThrow().reason());
    assertEquals(RefusalReason.NOT_ELIGIBLE,
        ASSESSOR.nextChange(Families.mother("2013-01-01"), last.day()).refusal().orElseThrow().reason());
    assertEquals(LocalDate.of(2025, 4, 21),
        ASSESSOR.nextChange(Families.mother("2024-01-01"), LocalDate.of(2025, 1, 1)).orElseThrow().day());
  }

  @Test
  void nobodySaysThatNothingChangesWhereAFactIsMissing() {
    Facts unknown = Facts.builder().with(CarerFacts.SEX, Sex.FEMALE).build();
    assertEquals(RefusalReason.FACTS_MISSING,
        ASSESSOR.nextChange(unknown, DAY).refusal().orElseThrow().reason());
    assertEquals(List.of(CarerFacts.CHILDREN), ASSESSOR.nextChange(unknown, DAY).missingFacts());
  }

  @Test
  void aPolicyWithoutStagesOrWithoutTheValuesIsNotModelled() {
    Facts facts = Families.mother("2024-01-01");
    for (RegionalPolicy policy : List.of(ShandongLayer.policy(), alone().build())) {
      assertEquals(RefusalReason.NOT_MODELLED,
          FamilyAssessor.of(policy).stage(facts, DAY).refusal().orElseThrow().reason(), policy::toString);
    }
  }

  @Test
  void aTieThatNoPolicySpeaksOfIsNotModelled() {
    RegionalPolicy noCode = alone()
        .parameter(new Parameter<>(FamilyRules.CARERS, Carers.ANYBODY, Binding.FIXED, WEIHAI.inForce(), words()))
        .parameter(new Parameter<>(FamilyRules.AGE_LIMIT, 12, Binding.FIXED, WEIHAI.inForce(), words()))
        .build();
    Answer<FamilyStage> answer = FamilyAssessor.of(noCode).stage(Families.mother("2024-01-01"), DAY);
    assertEquals(RefusalReason.NOT_MODELLED, answer.refusal().orElseThrow().reason());
    assertEquals(List.of(), answer.missingFacts());
  }

  @Test
  void aCityMayCountMorePeopleAndNeverFewer() {
    Facts father = Families.mother("2024-01-01").toBuilder().with(CarerFacts.SEX, Sex.MALE)
        .with(CarerFacts.CHILD_RELATION, Relation.GRANDCHILD).build();
    RegionalPolicy wider = beneath(Carers.ANYBODY, Duty.OWED);
    assertEquals(List.of(FULL_COMPANION), FamilyAssessor.of(wider).stage(father, DAY).orElseThrow().stages());
    RegionalPolicy narrower = beneath(Carers.WOMEN, Duty.NONE);
    assertEquals(Optional.of(Duty.IN_PLACE_OF_PARENTS), narrower.parameter(FamilyRules.duty(Relation.GRANDCHILD), DAY)
        .map(holds -> holds.parameter().value()));
  }

  private static RegionalPolicy beneath(Carers carers, Duty grandparents) {
    return RegionalPolicy.builder("county").version("1").region(WEIHAI.region()).inForce(WEIHAI.inForce())
        .document(WEIHAI.document()).above(WEIHAI)
        .parameter(new Parameter<>(FamilyRules.CARERS, carers, Binding.OPEN, WEIHAI.inForce(), words()))
        .parameter(new Parameter<>(FamilyRules.duty(Relation.GRANDCHILD), grandparents, Binding.OPEN,
            WEIHAI.inForce(), words()))
        .build();
  }

  // The catalogue of Weihai, upon no province and no nation.
  private static RegionalPolicy.Builder alone() {
    return RegionalPolicy.builder("city").version("1").region(WEIHAI.region()).inForce(WEIHAI.inForce())
        .document(WEIHAI.document()).catalogue(WEIHAI.catalogue().orElseThrow());
  }

  private static Citation words() {
    return Citation.of(WEIHAI.document(), "附则", "区县可以放宽12周岁");
  }

  @Test
  void theBirthdayOfALeapDayIsThatOfTheRule() {
    RegionalPolicy march = alone()
        .parameter(new Parameter<>(FamilyRules.CARERS, Carers.WOMEN, Binding.FIXED, WEIHAI.inForce(), words()))
        .parameter(new Parameter<>(FamilyRules.AGE_LIMIT, 12, Binding.FIXED, WEIHAI.inForce(), words()))
        .parameter(new Parameter<>(FamilyRules.duty(Relation.OWN), Duty.OWED, Binding.FIXED, WEIHAI.inForce(), words()))
        .parameter(new Parameter<>(
            FamilyRules.LEAP_BIRTHDAY, LeapBirthday.FIRST_OF_MARCH, Binding.FIXED, WEIHAI.inForce(), words()))
        .build();
    Facts leap = Families.mother("2024-02-29");
    assertEquals(LocalDate.of(2027, 2, 28), ASSESSOR.nextChange(leap, DAY).orElseThrow().day());
    assertEquals(LocalDate.of(2027, 3, 1), FamilyAssessor.of(march).nextChange(leap, DAY).orElseThrow().day());
    assertEquals(LocalDate.of(2028, 2, 29),
        FamilyAssessor.of(march).nextChange(leap, LocalDate.of(2027, 3, 1)).orElseThrow().day());
  }

  @Test
  void anAgeLimitInTheMidstOfAStageIsADayOfChange() {
    RegionalPolicy ten = alone()
        .parameter(new Parameter<>(FamilyRules.CARERS, Carers.WOMEN, Binding.FIXED, WEIHAI.inForce(), words()))
        .parameter(new Parameter<>(FamilyRules.AGE_LIMIT, 10, Binding.FIXED, WEIHAI.inForce(), words()))
        .parameter(new Parameter<>(FamilyRules.duty(Relation.OWN), Duty.OWED, Binding.FIXED, WEIHAI.inForce(), words()))
        .build();
    StageChange change = FamilyAssessor.of(ten).nextChange(Families.mother("2014-06-16"), DAY).orElseThrow();
    assertEquals(LocalDate.of(2025, 6, 16), change.day());
    assertEquals(RefusalReason.NOT_ELIGIBLE, change.then().refusal().orElseThrow().reason());
  }

  @Test
  void everyStepOfAnAnswerRestsOnWords() {
    Answer<FamilyStage> answer = ASSESSOR.stage(Families.mother("2020-02-29", "2013-06-15"), DAY);
    assertEquals(List.of(), answer.explanation().steps()
        .filter(step -> step.citations().isEmpty() && step.readings().isEmpty() && step.parts().isEmpty())
        .map(step -> step.statement().toString()).toList());
    assertTrue(Stream.of("第二十六条", "第二百零二条").allMatch(article -> answer.explanation().steps()
        .flatMap(step -> step.citations().stream()).anyMatch(words -> words.clause().equals(Stated.of(article)))));
  }
}
