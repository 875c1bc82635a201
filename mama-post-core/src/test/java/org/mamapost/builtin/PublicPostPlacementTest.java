package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.interpretation.MotherOfTwo;
import org.mamapost.interpretation.OlderWoman;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.RetirementSteps;
import org.mamapost.interpretation.WeihaiWageTier;
import org.mamapost.fact.Stated;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Facts;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.text.Language;
import org.mamapost.time.DateRange;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.WageTier;

/** What the case tables cannot say: other readings, a county of its own, and what stays to be met. */
class PublicPostPlacementTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final Facts MOTHER_OF_TWO = Cases.motherOfTwo();

  private static Answer<Entitlement> answer(RegionalPolicy policy, Facts facts, LocalDate day) {
    return BenefitAssessor.of(policy).assess(facts, day).of("public-post-placement").answer();
  }

  private static Answer<Entitlement> read(Reading reading, Facts facts) {
    return answer(WeihaiPolicy.policy().with(reading), facts, DAY);
  }

  private static RefusalReason reason(Answer<Entitlement> answer) {
    return answer.refusal().orElseThrow().reason();
  }

  @Test
  void aTierThatWasNotSeenIsNotModelledWhereItIsNotInferred() {
    Answer<Entitlement> answer = read(WeihaiWageTier.ONLY_WHERE_SEEN, MOTHER_OF_TWO);
    assertEquals(RefusalReason.NOT_MODELLED, reason(answer));
    assertEquals("最低工资标准档次（371000 威海市）：2025-06-01没有经核实的数值，未建模",
        answer.refusal().orElseThrow().message().render(Language.CHINESE));
  }

  @Test
  void aRetirementAgeThatIsNotWorkedOutIsNotModelled() {
    assertEquals(RefusalReason.NOT_MODELLED, reason(read(RetirementSteps.NOT_WORKED_OUT, MOTHER_OF_TWO)));
  }

  @Test
  void grownChildrenCountWhereTheyAreReadTo() {
    Facts grown = MOTHER_OF_TWO.toBuilder()
        .with(CarerFacts.CHILDREN, Cases.children("2000-01-01", "2019-01-01")).build();
    assertEquals(RefusalReason.NOT_ELIGIBLE, reason(read(MotherOfTwo.UNDER_EIGHTEEN, grown)));
    assertEquals("每月不低于2200元", sum(read(MotherOfTwo.OF_ANY_AGE, grown)));
  }

  @Test
  void aYoungerWomanIsAnOlderOneWhereRecognitionIsEnough() {
    Facts recognised = MOTHER_OF_TWO.toBuilder().without(CarerFacts.UNEMPLOYED_SINCE)
        .with(CarerFacts.HARDSHIP_SINCE, DAY).with(CarerFacts.NO_MARKET_WORK, true).build();
    assertEquals(RefusalReason.NOT_ELIGIBLE, reason(read(OlderWoman.FROM_FORTY, recognised)));
    assertEquals("每月不低于2200元", sum(read(OlderWoman.AS_RECOGNISED, recognised)));
  }

  @Test
  void aCountyWithAPolicyOfItsOwnMayBeInAnotherTier() {
    RegionalPolicy county = RegionalPolicy.builder("rongcheng").version("1").region(Region.of("371082"))
        .inForce(WeihaiNotice.IN_FORCE).document(WeihaiNotice.document()).above(WeihaiPolicy.policy())
        .parameter(new Parameter<>(LabourStandards.minimumWageTier(Region.of("371082")), WageTier.TWO, Binding.OPEN,
            DateRange.startingOn(DAY), new Citation(
                WeihaiNotice.document(), "示例", "第二档", EvidenceGrade.PRESS, Stated.of("示例"))))
        .build();
    Facts there = MOTHER_OF_TWO.toBuilder().with(CarerFacts.COUNTY, Region.of("371082")).build();
    assertEquals("每月不低于2010元", sum(answer(county, there, DAY)));
    assertEquals("每月不低于2200元", sum(answer(county, there, DAY.minusDays(1))));
    assertEquals(RefusalReason.NOT_ELIGIBLE, reason(answer(county, MOTHER_OF_TWO, DAY)));
  }

  @Test
  void whoIsNotPlacedYetLearnsHowLongItMayLast() {
    assertEquals(List.of("待安置到岗，自到岗之日起最长3年"), toMeet(DAY));
    // Born on 1990-03-03, she retires on 2045-03-03.
    assertEquals(List.of("待安置到岗，自到岗之日起最长3年"), toMeet(LocalDate.of(2040, 3, 3)));
    assertEquals(List.of("待安置到岗，距退休不足5年，可延长至2045-03-03退休"), toMeet(LocalDate.of(2040, 3, 4)));
  }

  private static List<String> toMeet(LocalDate day) {
    Facts young = MOTHER_OF_TWO.toBuilder()
        .with(CarerFacts.CHILDREN, Cases.children(day.minusYears(1).toString(), day.minusYears(3).toString())).build();
    return answer(WeihaiPolicy.policy(), young, day).orElseThrow().stillToMeet().stream()
        .map(message -> message.render(Language.CHINESE)).toList();
  }

  @Test
  void aWayThatWasNotNeededAsksForNothing() {
    Facts noCounty = MOTHER_OF_TWO.toBuilder().with(Cases.unknown(CarerFacts.COUNTY)).build();
    assertEquals(List.of(CarerFacts.COUNTY), answer(WeihaiPolicy.policy(), noCounty, DAY).missingFacts());
  }

  private static String sum(Answer<Entitlement> answer) {
    return answer.fold(refusal -> refusal.toString(), due -> due.sum().orElseThrow().chinese());
  }
}
