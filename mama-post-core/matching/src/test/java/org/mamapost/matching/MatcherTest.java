package org.mamapost.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Hours;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.matching.geography.CoordinateSystem;
import org.mamapost.matching.geography.Location;
import org.mamapost.matching.geography.Position;
import org.mamapost.post.MamaPost;
import org.mamapost.post.Pay;
import org.mamapost.post.PayUnit;
import org.mamapost.post.WorkPlace;
import org.mamapost.time.DayGroup;
import org.mamapost.time.Schedule;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** One carer and one post, and what each constraint says of them. */
class MatcherTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 15);
  private static final Matcher MATCHER = Matcher.of(Grounds.ofWeihai(), DAY);
  private static final Weights WEIGHTS = Weights.kilometreCosts(Yuan.of(50));

  private static Stated<Location> at(String latitude, String longitude) {
    return Stated.of(Location.of(Position.parse(CoordinateSystem.WGS_84, latitude, longitude)));
  }

  private static MamaPost.Builder post() {
    return MamaPost.builder().id("P")
        .postType(Stated.of(PostTypes.PRODUCTION_LINE))
        .careStage(Stated.of(CareStage.STEADY_WORK))
        .schedule(Stated.of(Schedule.of(Samples.WEEKDAYS.week())))
        .workPlace(Stated.of(WorkPlace.of(PlaceKind.FIXED)))
        .pay(Stated.of(Pay.Rate.of(Yuan.of(4200), PayUnit.MONTH)))
        .insurance(Stated.of(Choice.of(InsuranceType.SOCIAL)))
        .contract(Stated.of(Choice.of(ContractForm.LABOUR_CONTRACT)))
        .skills(Stated.of(Choice.of(SkillLevel.BASIC)))
        .openings(Stated.of(2))
        .closesOn(Stated.of(DAY));
  }

  private static PlacedPost placed(MamaPost.Builder post) {
    return new PlacedPost(post.build(), at("37.51", "122.12"), Workload.unknown());
  }

  private static Carer.Builder carer() {
    return Carer.builder("C")
        .place(at("37.50", "122.12"))
        .stages(Stated.of(Set.of(CareStage.STEADY_WORK)))
        .freeTime(Stated.of(Samples.WEEKDAYS))
        .skills(Stated.of(Set.of(SkillLevel.BASIC)));
  }

  private static Check onlyFailure(Carer carer, PlacedPost post) {
    Verdict.Refused refused = assertInstanceOf(Verdict.Refused.class, MATCHER.verdict(carer, post, WEIGHTS));
    assertEquals(1, refused.failed().size(), refused.failed()::toString);
    return refused.failed().get(0);
  }

  private static String mend(Check check) {
    return check.mend().value().orElseThrow().render(Locale.UK);
  }

  @Test
  void aMatchScoresPayLessDistanceAndSaysWhyWithItsWords() {
    Verdict.Match match = assertInstanceOf(Verdict.Match.class,
        MATCHER.verdict(carer().build(), placed(post()), WEIGHTS));
    assertEquals(1111, match.score().metres().value().orElseThrow());
    assertEquals(420_000 - 5 * 1111, match.score().points());
    String why = match.explanation().render(Locale.CHINA);
    assertTrue(why.contains("按照距离远近、薪酬高低等自动匹配供求"), why);
    assertTrue(why.contains("路程1111米"), why);
  }

  @Test
  void eachConstraintThatFailsSaysOnWhatGroundAndWhatWouldMendIt() {
    PlacedPost post = placed(post());
    Check stage = onlyFailure(carer().stages(Stated.of(Set.of(CareStage.FULL_COMPANION))).build(), post);
    assertEquals(Criterion.STAGE.id(), stage.constraint());
    assertEquals("按照育儿阶段分类", stage.step().citations().get(0).quote());
    Check skills = onlyFailure(carer().build(), placed(post().skills(Stated.of(Choice.of(SkillLevel.SPECIFIC)))));
    assertEquals("training for specific skills", mend(skills));
    Check pay = onlyFailure(carer().wishes(Wishes.none().leastPay(Yuan.of(4500))).build(), post);
    assertEquals("300元 a month more, or as much less asked", mend(pay));
    Check distance = onlyFailure(carer().wishes(Wishes.none().farthest(1000)).build(), post);
    assertEquals("111 m nearer, or as much farther accepted", mend(distance));
    Check closed = onlyFailure(carer().build(),
        placed(post().closesOn(Stated.of(DAY.minusDays(1)))));
    assertTrue(closed.mend().isNone());
    assertEquals(Criterion.OPENINGS.id(),
        onlyFailure(carer().build(), placed(post().openings(Stated.none()))).constraint());
    assertEquals(Criterion.CONTRACT.id(),
        onlyFailure(carer().wishes(Wishes.none().contracts(Set.of(ContractForm.NOT_NEEDED))).build(), post)
            .constraint());
    assertEquals(Criterion.INSURANCE.id(),
        onlyFailure(carer().wishes(Wishes.none().insurance(Set.of(InsuranceType.COMMERCIAL))).build(), post)
            .constraint());
  }

  @Test
  void nobodyWhoNursesIsMatchedWithNightWorkAndAnUnmarkedPostStaysOpen() {
    Carer nursing = carer().protection(Stated.of(ClaimedProtection.NURSING_UNDER_ONE)).build();
    PlacedPost unmarked = placed(post());
    PlacedPost night = new PlacedPost(unmarked.post(), unmarked.place(), Workload.unknown().marked(true, false));
    PlacedPost day = new PlacedPost(unmarked.post(), unmarked.place(), Workload.unknown().marked(false, false));
    Check refused = onlyFailure(nursing, night);
    assertEquals("第九条", refused.step().citations().get(0).clause().value().orElseThrow());
    assertInstanceOf(Verdict.Undecided.class, MATCHER.verdict(nursing, unmarked, WEIGHTS));
    assertInstanceOf(Verdict.Match.class, MATCHER.verdict(nursing, day, WEIGHTS));
    assertInstanceOf(Verdict.Match.class, MATCHER.verdict(carer().build(), night, WEIGHTS));
    Carer pregnant = carer().protection(Stated.of(ClaimedProtection.PREGNANT_SEVEN_MONTHS)).build();
    assertEquals("第六条", onlyFailure(pregnant, night).step().citations().get(0).clause().value().orElseThrow());
  }

  @Test
  void whatIsUnknownIsNeverZero() {
    MamaPost negotiable = post().pay(Stated.of(new Pay.Negotiable())).build();
    PlacedPost unpaid = new PlacedPost(negotiable, at("37.51", "122.12"), Workload.unknown());
    PlacedPost nowhere = new PlacedPost(post().build(), Stated.unknown(), Workload.unknown());
    assertInstanceOf(Verdict.Undecided.class, MATCHER.verdict(carer().build(), unpaid, WEIGHTS));
    assertInstanceOf(Verdict.Match.class, MATCHER.verdict(carer().build(), unpaid, Weights.nearest()));
    assertInstanceOf(Verdict.Undecided.class, MATCHER.verdict(carer().build(), nowhere, WEIGHTS));
    assertInstanceOf(Verdict.Match.class, MATCHER.verdict(carer().build(), nowhere, Weights.bestPaid()));
  }

  @Test
  void aRemotePostHasNoDistanceAndIsScoredByItsPay() {
    PlacedPost remote = placed(post().workPlace(Stated.of(WorkPlace.of(PlaceKind.FLEXIBLE))));
    Verdict.Match match = assertInstanceOf(Verdict.Match.class,
        MATCHER.verdict(carer().place(Stated.unknown()).wishes(Wishes.none().farthest(1)).build(), remote, WEIGHTS));
    assertTrue(match.score().metres().isNone());
    assertEquals(420_000, match.score().points());
  }

  @Test
  void windowsOutsideTheFreeHoursAreNamed() {
    FreeTime mornings = FreeTime.of(DayGroup.of(Set.of(DayOfWeek.MONDAY),
        TimeWindow.of(LocalTime.of(8, 0), LocalTime.of(20, 0))));
    Check hours = onlyFailure(carer().freeTime(Stated.of(mornings)).build(), placed(post()));
    assertTrue(mend(hours).startsWith("Tue 08:30-16:30"), mend(hours));
    assertInstanceOf(Verdict.Undecided.class, MATCHER.verdict(carer().build(),
        placed(post().schedule(Stated.of(Schedule.of(new WorkTime.Fixed())))), WEIGHTS));
  }

  @ParameterizedTest
  @CsvSource({"MONTH,4200,4200元", "HOUR,22,2869.76元", "PIECE,0.035,35元", "PROJECT,800,800000元"})
  void payIsComparedByTheMonth(PayUnit unit, String amount, String monthly) {
    PlacedPost post = new PlacedPost(post().pay(Stated.of(Pay.Rate.of(Yuan.parse(amount + "元"), unit))).build(),
        Stated.unknown(), Workload.unknown().weeklyHours(Hours.of(30)).monthlyQuota(1000));
    assertEquals(Yuan.parse(monthly), ComparablePay.of(post).orElseThrow());
  }

  @Test
  void payWhoseHoursOrQuotaAreUnknownIsNotCompared() {
    for (PayUnit unit : List.of(PayUnit.HOUR, PayUnit.PIECE, PayUnit.ORDER, PayUnit.PROJECT)) {
      MamaPost post = post().pay(Stated.of(Pay.Rate.of(Yuan.of(5), unit))).build();
      assertTrue(ComparablePay.of(new PlacedPost(post, Stated.unknown(), Workload.unknown())).refusal().isPresent());
    }
    MamaPost atMost = post().pay(Stated.of(new Pay.Rate(
        Stated.none(), Stated.of(Yuan.of(9000)), Stated.of(PayUnit.MONTH)))).build();
    assertFalse(ComparablePay.of(new PlacedPost(atMost, Stated.unknown(), Workload.unknown())).value().isPresent());
  }

  @Test
  void theNearestMissFailsTheFewest() {
    PlacedPost oneOff = placed(post().id("B").skills(Stated.of(Choice.of(SkillLevel.SPECIFIC))));
    PlacedPost twoOff = placed(post().id("A").skills(Stated.of(Choice.of(SkillLevel.SPECIFIC)))
        .openings(Stated.none()));
    Matches matches = MATCHER.postsFor(carer().build(), List.of(twoOff, oneOff, placed(post())), WEIGHTS, 5);
    assertEquals("B", matches.nearestMiss().value().orElseThrow().post().id());
    assertEquals(2, matches.refused());
    assertEquals(2, matches.refusedBy().get(Criterion.SKILLS.id()));
    assertEquals(1, matches.matched());
  }

  @Test
  void theSameAnswersComeForThePost() {
    Carer near = carer().build();
    Carer far = Carer.builder("B").place(at("37.40", "122.12")).stages(near.stages()).freeTime(near.freeTime())
        .skills(near.skills()).build();
    Matches matches = MATCHER.candidatesFor(placed(post()), List.of(far, near), WEIGHTS, 5);
    assertEquals(List.of("C", "B"), matches.best().stream().map(match -> match.carer().id()).toList());
  }

  @Test
  void weightsOutsideTheirBoundsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Weights(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Weights(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> Weights.kilometreCosts(Yuan.parse("0.001元")));
    assertEquals(new Weights(1, 5), Weights.kilometreCosts(Yuan.of(50)));
  }

  @Test
  void theIndexTakesTheFirstAndTheLastDayThereIs() {
    PostIndex index = PostIndex.of(List.of(placed(post().closesOn(Stated.of(LocalDate.MAX)))));
    assertEquals(1, index.best(MATCHER, carer().build(), Weights.bestPaid(), 1).size());
    PostIndex over = PostIndex.of(List.of(placed(post().closesOn(Stated.of(LocalDate.MIN)))));
    assertEquals(List.of(), over.best(MATCHER, carer().build(), Weights.bestPaid(), 1));
  }
}
