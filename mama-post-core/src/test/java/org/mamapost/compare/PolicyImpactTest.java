package org.mamapost.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mamapost.DomesticService;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.BusinessKind;
import org.mamapost.person.Facts;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Per;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeKey;
import org.mamapost.policy.Sum;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;

class PolicyImpactTest {

  private static final RegionalPolicy WEIHAI = WeihaiPolicy.policy();
  private static final PolicyAt TODAY = new PolicyAt(WEIHAI, LocalDate.of(2025, 6, 1));
  private static final SchemeKey LOAN = new SchemeKey("loan", "贷款", "loan");
  private static final Citation BASIS = WEIHAI.schemes().get(0).basis();

  private static PolicyAt without(PostType type) {
    return new PolicyAt(WEIHAI.toBuilder().catalogue(WEIHAI.catalogue().orElseThrow().without(type)).build(),
        TODAY.date());
  }

  @Test
  void aPostWhoseRowIsTakenOutLosesAndGainsTheOtherWayRound() {
    PolicyAt less = without(PostTypes.DOMESTIC_SERVICE);
    PostImpact loses = PolicyImpact.of(TODAY, less).on(DomesticService.conforming());
    assertEquals(Direction.LOSES, loses.direction());
    assertEquals(List.of("post-type"), loses.fresh().stream().map(finding -> finding.rule()).toList());
    assertEquals(List.of(), loses.gone());
    assertEquals(Direction.GAINS, PolicyImpact.of(less, TODAY).on(DomesticService.conforming()).direction());
  }

  @Test
  void aPostOfAnotherRowStaysAsItIs() {
    PostImpact impact = PolicyImpact.of(TODAY, without(PostTypes.PLATFORM_ECONOMY)).on(DomesticService.conforming());
    assertEquals(Direction.SAME, impact.direction());
  }

  @Test
  void aSchemeThatOnlyOnePolicyHasIsToldByItsAbsence() {
    RegionalPolicy bare = RegionalPolicy.builder("bare").version("1").region(WEIHAI.region())
        .inForce(WEIHAI.inForce()).document(WEIHAI.document()).build();
    List<SchemeImpact> impacts = PolicyImpact.of(TODAY, new PolicyAt(bare, TODAY.date())).on(
        Facts.builder().with(BusinessFacts.KIND, BusinessKind.SMALL_FIRM).build());
    assertEquals(WEIHAI.schemes().size(), impacts.size());
    assertEquals(List.of(), impacts.stream().flatMap(impact -> impact.right().stream()).toList());
  }

  private static Optional<SchemeAnswer> due(Sum sum) {
    return Optional.of(new SchemeAnswer(LOAN, Modality.MAY, BASIS, new Answer.Answered<>(
        Entitlement.of(LOAN, Beneficiary.BUSINESS, sum, Optional.empty()),
        Explanation.of(Message.of("loan", "贷款", "loan"), Holding.HOLDS))));
  }

  @ParameterizedTest
  @EnumSource(value = RefusalReason.class, mode = EnumSource.Mode.EXCLUDE, names = {"NOT_ELIGIBLE", "NOT_IN_FORCE"})
  void whatOneSideDoesNotKnowIsNeitherGainedNorLost(RefusalReason reason) {
    Optional<SchemeAnswer> due = due(new Sum(Bound.EXACTLY, Yuan.of(1), Per.ONCE));
    assertEquals(Direction.OTHERWISE, new SchemeImpact(LOAN, due, refused(reason)).direction());
    assertEquals(Direction.OTHERWISE, new SchemeImpact(LOAN, refused(reason), due).direction());
    assertEquals(Direction.OTHERWISE, new SchemeImpact(LOAN, due, Optional.empty()).direction());
    assertEquals(Direction.OTHERWISE, new SchemeImpact(LOAN, Optional.empty(), due).direction());
  }

  private static Optional<SchemeAnswer> refused(RefusalReason reason) {
    Message why = Message.of("why", "因为", "because");
    return Optional.of(new SchemeAnswer(LOAN, Modality.MAY, BASIS, new Answer.Refused<>(
        new Refusal(reason, why, List.of()), Explanation.of(why, Holding.FAILS))));
  }

  @ParameterizedTest
  @CsvSource({
      "EXACTLY, 100, EXACTLY, 100, SAME", "EXACTLY, 100, EXACTLY, 101, GAINS", "EXACTLY, 100, EXACTLY, 99, LOSES",
      "AT_MOST, 100, AT_MOST, 120, GAINS", "AT_LEAST, 100, AT_LEAST, 80, LOSES",
      "AT_MOST, 100, EXACTLY, 120, GAINS", "AT_MOST, 100, EXACTLY, 80, OTHERWISE",
      "EXACTLY, 100, AT_LEAST, 120, GAINS", "EXACTLY, 100, AT_MOST, 120, OTHERWISE",
      "EXACTLY, 100, AT_MOST, 80, LOSES", "AT_LEAST, 100, EXACTLY, 80, LOSES",
      "AT_LEAST, 100, AT_MOST, 120, OTHERWISE", "AT_MOST, 100, AT_LEAST, 100, OTHERWISE"})
  void amountsAreComparedAsFarAsTheirBoundsAllow(
      Bound before, int one, Bound after, int other, Direction direction) {
    assertEquals(direction, new SchemeImpact(LOAN,
        due(new Sum(before, Yuan.of(one), Per.LOAN)), due(new Sum(after, Yuan.of(other), Per.LOAN))).direction());
  }

  @Test
  void amountsOfTwoKindsAreNotCompared() {
    assertEquals(Direction.OTHERWISE, new SchemeImpact(LOAN, due(new Sum(Bound.EXACTLY, Yuan.of(100), Per.MONTH)),
        due(new Sum(Bound.EXACTLY, Yuan.of(1000), Per.YEAR))).direction());
  }

  @Test
  void comingToBeDueIsAGainAndAnotherReasonIsNot() {
    Optional<SchemeAnswer> due = due(new Sum(Bound.EXACTLY, Yuan.of(1), Per.ONCE));
    assertEquals(Direction.GAINS,
        new SchemeImpact(LOAN, refused(RefusalReason.NOT_ELIGIBLE), due).direction());
    assertEquals(Direction.LOSES,
        new SchemeImpact(LOAN, due, refused(RefusalReason.NOT_IN_FORCE)).direction());
    assertEquals(Direction.OTHERWISE, new SchemeImpact(
        LOAN, refused(RefusalReason.FACTS_MISSING), refused(RefusalReason.NOT_ELIGIBLE)).direction());
    assertEquals(Direction.SAME, new SchemeImpact(
        LOAN, refused(RefusalReason.NOT_ELIGIBLE), refused(RefusalReason.NOT_ELIGIBLE)).direction());
  }
}
