package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mamapost.amount.Share;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Holding;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;
import org.mamapost.time.DayGroup;
import org.mamapost.time.TimeWindow;

/** 正文(四): courses near by and at odd hours. */
class TrainingDeskTest {

  private static final TrainingDesk DESK = TrainingDesk.of(WeihaiPolicy.policy());
  private static final Set<DayOfWeek> WEEKDAYS =
      Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
  private static final CarerWeek WEEK = new CarerWeek(
      hours(WEEKDAYS, 18, 22), hours(WEEKDAYS, 9, 17), hours(WEEKDAYS, 17, 19), reach("371002"));

  private static Stated<List<DayGroup>> hours(Set<DayOfWeek> days, int from, int to) {
    return Stated.of(List.of(DayGroup.of(days, TimeWindow.of(LocalTime.of(from, 0), LocalTime.of(to, 0)))));
  }

  private static Stated<Set<Region>> reach(String code) {
    return Stated.of(Set.of(Region.of(code)));
  }

  private static Course course(String id, Stated<List<DayGroup>> sessions, String place) {
    return new Course(id, Stated.of(CourseField.HANDICRAFT), Stated.of(CourseFormat.EVENING), sessions,
        Stated.of(Region.of(place)));
  }

  private static Holding fit(Stated<List<DayGroup>> sessions, CarerWeek week) {
    return DESK.choose(List.of(course("C", sessions, "371002")), week).get(0).holding();
  }

  @Test
  void aCourseSuitsThatIsTaughtWhenSheIsFreeAndApartFromWorkAndChild() {
    assertEquals(Holding.HOLDS, fit(hours(Set.of(DayOfWeek.MONDAY), 19, 21), WEEK));
    assertEquals(Holding.FAILS, fit(hours(Set.of(DayOfWeek.MONDAY), 18, 20), WEEK));
    assertEquals(Holding.FAILS, fit(hours(Set.of(DayOfWeek.SATURDAY), 19, 21), WEEK));
    assertEquals(Holding.FAILS, fit(hours(Set.of(DayOfWeek.MONDAY), 20, 23), WEEK));
    CarerWeek alwaysFree = new CarerWeek(
        hours(Set.of(DayOfWeek.values()), 0, 23), WEEK.work(), Stated.none(), WEEK.reach());
    assertEquals(Holding.FAILS, fit(hours(WEEKDAYS, 16, 18), alwaysFree));
    assertEquals(Holding.HOLDS, fit(hours(WEEKDAYS, 17, 18), alwaysFree));
  }

  @Test
  void aNightRunsOnIntoTheNextDayAndSundayIntoMonday() {
    Stated<List<DayGroup>> sundayNight = Stated.of(List.of(DayGroup.of(Set.of(DayOfWeek.SUNDAY),
        new TimeWindow(LocalTime.of(22, 0), LocalTime.of(6, 0), true))));
    CarerWeek nights = new CarerWeek(
        hours(Set.of(DayOfWeek.MONDAY), 5, 9), sundayNight, Stated.none(), WEEK.reach());
    assertEquals(Holding.FAILS, fit(hours(Set.of(DayOfWeek.MONDAY), 5, 7), nights));
    assertEquals(Holding.HOLDS, fit(hours(Set.of(DayOfWeek.MONDAY), 6, 8), nights));
  }

  @Test
  void aPlaceIsInReachIfItLiesInADivisionSheCanGetTo() {
    List<Course> courses = List.of(course("A", hours(Set.of(DayOfWeek.MONDAY), 19, 21), "371003"),
        course("B", hours(Set.of(DayOfWeek.MONDAY), 19, 21), "371002"));
    assertEquals(List.of("B", "A"),
        DESK.choose(courses, WEEK).stream().map(fit -> fit.course().id()).toList());
    CarerWeek farther = new CarerWeek(WEEK.free(), WEEK.work(), WEEK.child(), reach("371000"));
    assertEquals(List.of(Holding.HOLDS, Holding.HOLDS),
        DESK.choose(courses, farther).stream().map(CourseFit::holding).toList());
  }

  @Test
  void whatIsUnknownIsNeitherASuitNorAClash() {
    Stated<List<DayGroup>> evening = hours(Set.of(DayOfWeek.MONDAY), 19, 21);
    assertEquals(Holding.UNKNOWN,
        fit(evening, new CarerWeek(WEEK.free(), Stated.unknown(), WEEK.child(), WEEK.reach())));
    assertEquals(Holding.UNKNOWN,
        fit(evening, new CarerWeek(WEEK.free(), WEEK.work(), WEEK.child(), Stated.unknown())));
    assertEquals(Holding.UNKNOWN, fit(Stated.unknown(), WEEK));
    assertEquals(Holding.FAILS, fit(evening, new CarerWeek(Stated.none(), WEEK.work(), WEEK.child(), WEEK.reach())));
    assertEquals(Holding.HOLDS, fit(evening, new CarerWeek(WEEK.free(), Stated.none(), Stated.none(), WEEK.reach())));
  }

  @Test
  void theSubsidyHasNoAmount() {
    Answer<?> subsidy = DESK.subsidy();
    assertEquals(RefusalReason.NOT_MODELLED, subsidy.refusal().orElseThrow().reason());
    assertEquals("加大培训补贴力度", subsidy.refusal().orElseThrow().citations().get(0).quote());
  }

  private static RefusalReason noRate(Stated<Integer> trained, Stated<Integer> employed) {
    return DESK.employmentRate(trained, employed).refusal().orElseThrow().reason();
  }

  @Test
  void aRateNeedsSomebodyTrained() {
    assertEquals(new Share(3, 4), DESK.employmentRate(Stated.of(40), Stated.of(30)).orElseThrow());
    assertEquals(new Share(0, 1), DESK.employmentRate(Stated.of(40), Stated.none()).orElseThrow());
    assertEquals(RefusalReason.FACTS_MISSING, noRate(Stated.unknown(), Stated.of(3)));
    assertEquals(RefusalReason.FACTS_MISSING, noRate(Stated.of(3), Stated.unknown()));
    assertEquals(RefusalReason.NOT_ELIGIBLE, noRate(Stated.of(0), Stated.of(0)));
    assertEquals(RefusalReason.NOT_ELIGIBLE, noRate(Stated.none(), Stated.none()));
    Stated<Integer> three = Stated.of(3);
    Stated<Integer> two = Stated.of(2);
    assertThrows(IllegalArgumentException.class, () -> DESK.employmentRate(two, three));
    assertEquals(RefusalReason.NOT_MODELLED, TrainingDesk.of(NationalLayer.policy()).employmentRate(three, two)
        .refusal().orElseThrow().reason());
  }

  @Test
  void theFieldsAndFormatsStandInTheNotice() {
    String notice = WeihaiNotice.text().replaceAll("\\s", "");
    CourseField.named().forEach(field -> assertEquals(true, notice.contains(field.chinese()), field.chinese()));
    assertEquals(true, notice.contains("采取开办" + CourseFormat.EVENING.chinese()
        + "、举办" + CourseFormat.WEEKEND.chinese() + "、在社区设置培训点"));
    assertEquals(5, CourseField.named().size());
    assertEquals(3, CourseFormat.named().size());
  }
}
