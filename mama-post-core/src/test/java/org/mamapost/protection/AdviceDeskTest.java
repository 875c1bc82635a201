package org.mamapost.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.fact.Stated;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.policy.Advice;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.AdviceRule;
import org.mamapost.policy.AdviceStep;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.text.MessageBundle;

class AdviceDeskTest {

  private static final RegionalPolicy WEIHAI = WeihaiPolicy.policy();
  private static final RegionalPolicy CITY_ALONE = RegionalPolicy.builder("city").version("1")
      .region(WEIHAI.region()).inForce(WEIHAI.inForce()).document(WEIHAI.document()).build();
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  private static final Facts CUT = Facts.builder()
      .with(AdviceFacts.HAPPENED_ON, DAY).with(AdviceFacts.CUT_FOR_MATERNITY, true).build();

  private static Answer<AdviceReply> advise(RegionalPolicy policy, LocalDate askedOn) {
    return AdviceDesk.of(policy).advise(new AdviceComplaint(AdviceKind.PAY_CUT, CUT, askedOn));
  }

  @Test
  void theFactsThatTheAnswerRestsOnAreToBeProved() {
    assertEquals(List.of(AdviceFacts.HAPPENED_ON, AdviceFacts.CUT_FOR_MATERNITY),
        advise(WEIHAI, DAY).orElseThrow().toProve());
  }

  @Test
  void afterTheDaysOfTheLabourLawNoLastDayIsGivenAndNothingIsCalledTooLate() {
    List<AdviceStep> within = advise(WEIHAI, DAY.plusDays(60)).orElseThrow().advice().remedies();
    List<AdviceStep> after = advise(WEIHAI, DAY.plusDays(61)).orElseThrow().advice().remedies();
    assertTrue(within.stream().anyMatch(step -> step.by().equals(Stated.of(DAY.plusDays(60)))));
    assertTrue(after.stream().allMatch(step -> step.by().value().isEmpty()));
    assertEquals(1, after.stream().filter(step -> step.by().isUnknown()).count());
  }

  @Test
  void theWaysToTurnToAreThoseOfTheNoticeAndHoldWhateverBecomesOfTheComplaint() {
    assertEquals(List.of("正文(九)", "正文(九)"),
        AdviceDesk.of(WEIHAI).where().stream().map(way -> way.basis().clause().value().orElseThrow()).toList());
    assertEquals(List.of(), AdviceDesk.of(NationalLayer.policy()).where());
  }

  @Test
  void aPolicyWithoutTheRuleIsNotModelled() {
    assertEquals(RefusalReason.NOT_MODELLED, advise(CITY_ALONE, DAY).refusal().orElseThrow().reason());
    assertEquals(RefusalReason.NOT_IN_FORCE,
        advise(WEIHAI, LocalDate.of(2025, 4, 20)).refusal().orElseThrow().reason());
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_CONTRACT", "NO_INSURANCE", "OVERTIME_OR_NIGHT", "NURSING_TIME"})
  void whatHappenedBeforeTheFirstValueOfTheLawIsNotModelledRatherThanNobodysRight(AdviceKind kind) {
    LocalDate happened = LocalDate.of(1990, 6, 1);
    Facts.Builder known = Facts.builder();
    if (kind == AdviceKind.NO_CONTRACT) {
      known.without(EmployerFacts.CONTRACT);
    } else {
      known.with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT);
    }
    Facts facts = known
        .with(AdviceFacts.HAPPENED_ON, happened)
        .with(AdviceFacts.WORKING_SINCE, happened.minusYears(1))
        .with(AdviceFacts.PART_TIME, false)
        .with(AdviceFacts.INSURED, false)
        .with(AdviceFacts.HOURS, AdviceHours.OVERTIME)
        .with(AdviceFacts.PREGNANT_MONTHS, 8)
        .with(AdviceFacts.BABY_BORN_ON, happened.minusMonths(3))
        .with(AdviceFacts.BABIES, 1)
        .with(AdviceFacts.NURSING_MINUTES, 30)
        .build();
    Answer<AdviceReply> answer = AdviceDesk.of(WEIHAI).advise(new AdviceComplaint(kind, facts, DAY));
    assertEquals(RefusalReason.NOT_MODELLED, answer.refusal().orElseThrow().reason());
  }

  @Test
  void whoGivesMoreNursingTimeIsHeldToItInComplaintsAsWell() {
    RegionalPolicy twoHours = RegionalPolicy.builder("county").version("1").region(WEIHAI.region())
        .inForce(WEIHAI.inForce()).document(WEIHAI.document()).above(WEIHAI)
        .parameter(new Parameter<>(Leave.NURSING, 2, Binding.OPEN, WEIHAI.inForce(), WEIHAI.measures().get(0)
        .citation()))
        .build();
    Facts ninetyMinutes = Facts.builder().with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .with(AdviceFacts.HAPPENED_ON, DAY).with(AdviceFacts.BABY_BORN_ON, DAY.minusMonths(3))
        .with(AdviceFacts.BABIES, 1).with(AdviceFacts.NURSING_MINUTES, 90).build();
    AdviceComplaint complaint = new AdviceComplaint(AdviceKind.NURSING_TIME, ninetyMinutes, DAY);
    assertEquals(RefusalReason.NOT_ELIGIBLE, AdviceDesk.of(WEIHAI).advise(complaint).refusal().orElseThrow().reason());
    assertTrue(AdviceDesk.of(twoHours).advise(complaint).value().isPresent());
  }

  private record Broken(AdviceKind kind) implements AdviceRule {
    @Override
    public Answer<Advice> advise(SchemeContext context) {
      throw new IllegalStateException("broken");
    }
  }

  @Test
  void aCitysRuleTakesThePlaceOfTheNationsAndHarmsItsOwnAnswerAlone() {
    RegionalPolicy city = RegionalPolicy.builder("county").version("1").region(WEIHAI.region())
        .inForce(WEIHAI.inForce()).document(WEIHAI.document()).above(WEIHAI)
        .adviceRule(new Broken(AdviceKind.DISMISSED)).build();
    assertTrue(advise(city, DAY).value().isPresent());
    Answer<AdviceReply> broken =
        AdviceDesk.of(city).advise(new AdviceComplaint(AdviceKind.DISMISSED, CUT, DAY));
    assertEquals(RefusalReason.NEEDS_JUDGEMENT, broken.refusal().orElseThrow().reason());
    assertEquals(MessageBundle.load(AdviceWords.class, "advice").keys(), new TreeSet<>(Set.of(
        broken.refusal().orElseThrow().message().key(),
        advise(WEIHAI, LocalDate.of(2025, 4, 20)).refusal().orElseThrow().message().key(),
        advise(CITY_ALONE, DAY).refusal().orElseThrow().message().key())));
  }

  @Test
  void aPolicyHasOneRuleForAKind() {
    assertThrows(IllegalArgumentException.class, () -> RegionalPolicy.builder("city")
        .adviceRule(new Broken(AdviceKind.PAY_CUT)).adviceRule(new Broken(AdviceKind.PAY_CUT)));
  }

  @Test
  void adviceNamesAClause() {
    assertThrows(IllegalArgumentException.class, () -> new Advice(AdviceKind.PAY_CUT, List.of(), List.of()));
  }
}
