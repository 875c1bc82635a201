package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mamapost.amount.HoursRange;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.post.Label;
import org.mamapost.post.MamaPost;
import org.mamapost.post.WorkPlace;
import org.mamapost.time.DayGroup;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** 正文(二): the names a post may bear, by what it says of itself. */
class PostLabelsTest {

  private static final PostLabels LABELS = PostLabels.of(WeihaiPolicy.policy());
  private static final WorkTime WEEKLY = new WorkTime.Weekly(List.of(DayGroup.of(Set.of(DayOfWeek.MONDAY),
      TimeWindow.of(LocalTime.of(9, 0), LocalTime.of(11, 0)))));

  private static MamaPost post(Stated<Schedule> schedule, Stated<WorkPlace> place) {
    return MamaPost.builder().id("1").schedule(schedule).workPlace(place).build();
  }

  private static Stated<Schedule> at(WorkTime time) {
    return Stated.of(Schedule.of(time));
  }

  private static Stated<WorkPlace> in(PlaceKind... kinds) {
    return Stated.of(new WorkPlace(Choice.anyOf(List.of(kinds)), Stated.unknown()));
  }

  private static String recognised(Label label, MamaPost post) {
    Answer<Boolean> answer = LABELS.recognise(label, post);
    return answer.fold(refusal -> refusal.reason().english(), yes -> yes ? "yes" : "no");
  }

  @Test
  void whoChoosesHoursAndPlaceIsInAnElasticPost() {
    Stated<WorkPlace> flexible = in(PlaceKind.FLEXIBLE);
    assertEquals("yes", recognised(Label.ELASTIC, post(at(new WorkTime.Flexible()), flexible)));
    assertEquals("no", recognised(Label.ELASTIC, post(at(new WorkTime.Flexible()), in(PlaceKind.FIXED))));
    assertEquals("no", recognised(Label.ELASTIC, post(at(WEEKLY), flexible)));
    assertEquals("no", recognised(Label.ELASTIC, post(at(WEEKLY), Stated.unknown())));
    assertEquals("facts missing", recognised(Label.ELASTIC, post(at(new WorkTime.Flexible()), Stated.unknown())));
    assertEquals("needs judgement", recognised(Label.ELASTIC,
        post(at(new WorkTime.Flexible()), in(PlaceKind.SPECIFIC, PlaceKind.FLEXIBLE))));
  }

  @Test
  void everyFactThatIsMissingIsNamed() {
    Answer<Boolean> answer = LABELS.recognise(Label.ELASTIC, post(Stated.unknown(), Stated.unknown()));
    assertEquals("自选工作时间：缺少事实；自选工作地点：缺少事实",
        answer.refusal().orElseThrow().message().render(Locale.CHINA));
  }

  private static String mothersShift(Schedule schedule) {
    return recognised(Label.MOTHERS_SHIFT, post(Stated.of(schedule), in(PlaceKind.FIXED)));
  }

  private static Schedule picking(WorkTime time, Permission ownHours) {
    return Schedule.of(time).toBuilder().ownHours(ownHours).build();
  }

  @Test
  void whoPicksHerHoursIsInAMothersShift() {
    assertEquals("yes", mothersShift(picking(new WorkTime.Flexible(), Permission.GRANTED)));
    assertEquals("yes", mothersShift(picking(WEEKLY, Permission.GRANTED)));
    assertEquals("yes", mothersShift(Schedule.builder().ownHours(Permission.GRANTED).build()));
    assertEquals("no", mothersShift(picking(new WorkTime.Flexible(), Permission.REFUSED)));
  }

  @Test
  void flexibleHoursDoNotSayThatShePicksThem() {
    for (WorkTime time : List.of(new WorkTime.Flexible(), new WorkTime.RelativelyFixed(),
        new WorkTime.FixedDaily(HoursRange.of(2, 3)), new WorkTime.OnSite(OnSitePeriod.DAY, Stated.unknown()))) {
      assertEquals("facts missing", mothersShift(Schedule.of(time)), time::english);
    }
    assertEquals("facts missing", mothersShift(Schedule.of(new WorkTime.OnSite(OnSitePeriod.DAY, Stated.unknown()))
        .toBuilder().restFlexible(Permission.GRANTED).build()));
    assertEquals("facts missing", mothersShift(Schedule.builder().build()));
    assertEquals("facts missing", recognised(Label.MOTHERS_SHIFT, post(Stated.unknown(), in(PlaceKind.FIXED))));
    Answer<Boolean> answer = LABELS.recognise(Label.MOTHERS_SHIFT, post(at(new WorkTime.Flexible()), Stated.unknown()));
    assertEquals("岗位写明可自选时段：缺少事实", answer.refusal().orElseThrow().message().render(Locale.CHINA));
  }

  @Test
  void whereTheHoursAreLaidDownThereIsNoneToPick() {
    assertEquals("no", mothersShift(Schedule.of(new WorkTime.Fixed())));
    assertEquals("no", mothersShift(Schedule.of(WEEKLY)));
    assertEquals("no", mothersShift(Schedule.builder().time(Stated.none()).build()));
    assertEquals("no", recognised(Label.MOTHERS_SHIFT, post(Stated.none(), in(PlaceKind.FIXED))));
  }

  private static String takeHome(Stated<WorkPlace> place, Permission home) {
    return recognised(Label.TAKE_HOME, post(Stated.of(Schedule.builder().takeHome(home).build()), place));
  }

  @Test
  void whatMayBeTakenHomeIsTakeHomeWork() {
    assertEquals("yes", takeHome(in(PlaceKind.FLEXIBLE), Permission.GRANTED));
    assertEquals("yes", takeHome(in(PlaceKind.FIXED), Permission.GRANTED));
    assertEquals("yes", takeHome(Stated.unknown(), Permission.GRANTED));
    assertEquals("no", takeHome(in(PlaceKind.FLEXIBLE), Permission.REFUSED));
  }

  @Test
  void aFlexiblePlaceDoesNotSayThatTheWorkMayBeTakenHome() {
    assertEquals("facts missing", takeHome(in(PlaceKind.FLEXIBLE), Permission.UNSTATED));
    assertEquals("facts missing", takeHome(in(PlaceKind.FIXED, PlaceKind.FLEXIBLE), Permission.UNSTATED));
    assertEquals("facts missing", takeHome(Stated.unknown(), Permission.UNSTATED));
    assertEquals("facts missing", recognised(Label.TAKE_HOME, post(Stated.unknown(), in(PlaceKind.FLEXIBLE))));
    Answer<Boolean> answer = LABELS.recognise(Label.TAKE_HOME, post(at(WEEKLY), in(PlaceKind.FLEXIBLE)));
    assertEquals("岗位写明可带回家工作：缺少事实", answer.refusal().orElseThrow().message().render(Locale.CHINA));
  }

  @Test
  void whatIsDoneAtOnePlaceIsNotTakenHome() {
    assertEquals("no", takeHome(in(PlaceKind.SPECIFIC), Permission.UNSTATED));
    assertEquals("no", takeHome(Stated.none(), Permission.UNSTATED));
    assertEquals("no", recognised(Label.TAKE_HOME, post(Stated.unknown(), in(PlaceKind.FIXED))));
  }

  @ParameterizedTest
  @CsvSource({"直播带货主播, yes", "电商运营, yes", "文创策划师, yes", "云客服, needs judgement", ", facts missing"})
  void theTitleNamesTheNewEconomy(String title, String expected) {
    Stated<String> stated = title == null ? Stated.unknown() : Stated.of(title);
    assertEquals(expected, recognised(Label.NEW_ECONOMY, MamaPost.builder().id("1").title(stated).build()));
  }

  @Test
  void theTypeNamesTheProductionLineAndNothingNamesTheWorkshop() {
    MamaPost line = MamaPost.builder().id("1").postType(Stated.of(PostTypes.PRODUCTION_LINE)).build();
    assertEquals("yes", recognised(Label.PRODUCTION_LINE, line));
    assertEquals("needs judgement", recognised(Label.PRODUCTION_LINE,
        line.toBuilder().postType(Stated.of(PostTypes.SALES)).build()));
    assertEquals("facts missing", recognised(Label.PRODUCTION_LINE, MamaPost.builder().id("1").build()));
    assertEquals("facts missing", recognised(Label.WORKSHOP, line));
  }

  @ParameterizedTest
  @EnumSource(Label.class)
  void aLabelThatThePostGivesItselfProvesNothing(Label label) {
    MamaPost silent = MamaPost.builder().id("1").labels(Stated.of(Set.of(label))).build();
    assertEquals("facts missing", recognised(label, silent));
    assertEquals(RefusalReason.NOT_MODELLED, PostLabels.of(NationalLayer.policy()).recognise(label, silent)
        .refusal().orElseThrow().reason());
  }
}
