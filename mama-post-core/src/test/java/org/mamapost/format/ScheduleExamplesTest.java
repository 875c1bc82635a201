package org.mamapost.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.time.DateRange;
import org.mamapost.time.DayGroup;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.SeasonKind;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** 时间安排 as issue 2 and docs/post-format.md write it. */
class ScheduleExamplesTest {

  private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Set<DayOfWeek> ALL_DAYS = EnumSet.allOf(DayOfWeek.class);
  private static final HoursRange TWO_AND_A_HALF = HoursRange.exactly(Hours.of(2, 30));
  private static final HoursRange ONE_AND_A_HALF = HoursRange.exactly(Hours.of(1, 30));

  private static TimeWindow window(String start, String end) {
    return TimeWindow.of(LocalTime.parse(start), LocalTime.parse(end));
  }

  private static TimeWindow night(String start, String end) {
    return new TimeWindow(LocalTime.parse(start), LocalTime.parse(end), true);
  }

  private static Schedule week(DayGroup... groups) {
    return Schedule.of(new WorkTime.Weekly(List.of(groups)));
  }

  private static void assertReads(Schedule expected, String... cells) {
    for (String cell : cells) {
      assertEquals(expected, Reading.schedule(cell), cell);
    }
  }

  @Test
  void flexible() {
    assertReads(Schedule.of(new WorkTime.Flexible()), "灵活", "时间灵活", " 时间 灵活 ", "flexible", "Flexible hours");
  }

  @Test
  void fixed() {
    assertReads(Schedule.of(new WorkTime.Fixed()), "时间固定", "固定时间", "时段固定", "固定", "Fixed");
    assertReads(Schedule.of(new WorkTime.RelativelyFixed()), "时间相对固定", "relatively fixed");
  }

  @Test
  void oneWindowOnSeveralDays() {
    assertReads(week(DayGroup.of(WORKING_DAYS, window("08:30", "16:30"))),
        "周一至周五 08:30-16:30", "周一到周五 8:30至16:30", "周一～周五 ８：３０－１６：３０", "周一至五08:30—16:30",
        "星期一至星期五：08:30到16:30", "工作日 08:30–16:30", "周一、周二、周三、周四、周五 08:30-16:30",
        "周一、二、三、四、五 08:30-16:30", "周一二三四五 08:30——16:30", "每周一至周五 08:30-16:30", "Mon-Fri 08:30-16:30",
        "Monday to Friday 08:30-16:30", "weekdays 08:30 to 16:30", "mon,tue,wed,thu,fri 08:30-16:30");
  }

  @Test
  void splitShift() {
    Set<DayOfWeek> sixDays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
    assertReads(week(DayGroup.of(sixDays, window("07:00", "09:30"), window("15:30", "18:00"))),
        "周一至周六 07:00-09:30、15:30-18:00", "周一至周六 07:00-09:30 15:30-18:00", "周一至周六 15:30-18:00，07:00-09:30");
  }

  @Test
  void overMidnight() {
    Set<DayOfWeek> days = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
    assertReads(week(DayGroup.of(days, night("22:00", "06:00"))),
        "周一、周三 22:00-次日06:00", "周一，周三 22:00-第二天6:00", "Mon & Wed 22:00-next day 06:00");
    assertReads(week(DayGroup.of(days, night("18:00", "00:00"))),
        "周一、周三 18:00-24:00", "周一、周三 18:00-00:00", "周一、周三 18:00-次日00:00");
    assertReads(week(DayGroup.of(days, night("06:00", "06:00"))), "周一、周三 06:00-次日06:00");
  }

  @Test
  void breaks() {
    TimeWindow day = window("08:00", "17:00");
    TimeWindow noon = window("12:00", "13:00");
    assertReads(week(new DayGroup(WORKING_DAYS, List.of(day), Stated.of(List.of(noon)))),
        "周一至周五 08:00-17:00 午休12:00-13:00", "周一至周五 08:00-17:00，休息12:00-13:00",
        "周一至周五 08:00-17:00，午休：12:00-13:00", "Mon-Fri 08:00-17:00 break 12:00-13:00");
    assertReads(week(new DayGroup(WORKING_DAYS, List.of(day), Stated.of(List.of(noon, window("15:00", "15:10"))))),
        "周一至周五 08:00-17:00 休息12:00-13:00、15:00-15:10");
    assertReads(week(new DayGroup(WORKING_DAYS, List.of(day), Stated.none())),
        "周一至周五 08:00-17:00 中间不休息", "周一至周五 08:00-17:00，无午休");
    TimeWindow afterMidnight = window("02:00", "02:30");
    assertReads(week(new DayGroup(ALL_DAYS, List.of(night("22:00", "06:00")), Stated.of(List.of(afterMidnight)))),
        "每天 22:00-次日06:00 休息02:00-02:30");
  }

  @Test
  void aBreakBelongsToItsOwnDays() {
    assertReads(week(
            new DayGroup(WORKING_DAYS, List.of(window("08:00", "17:00")), Stated.of(List.of(window("12:00", "13:00")))),
            DayGroup.of(EnumSet.of(DayOfWeek.SATURDAY), window("14:00", "17:00"))),
        "周一至周五 08:00-17:00 午休12:00-13:00；周六 14:00-17:00");
  }

  @Test
  void severalDayGroups() {
    assertReads(week(
            DayGroup.of(WORKING_DAYS, window("09:00", "11:00")),
            DayGroup.of(EnumSet.of(DayOfWeek.SATURDAY), window("14:00", "17:00"))),
        "周一至周五 09:00-11:00；周六 14:00-17:00", "周一至周五 09:00-11:00;周六14:00-17:00",
        "周一至周五 09:00-11:00，周六 14:00-17:00");
  }

  @Test
  void namedDays() {
    assertReads(week(DayGroup.of(ALL_DAYS, window("09:00", "17:00"))),
        "每天 09:00-17:00", "周一至周日 09:00-17:00", "每日09:00-17:00", "daily 09:00-17:00");
    assertReads(week(DayGroup.of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), window("09:00", "17:00"))),
        "周末 09:00-17:00", "周六日 09:00-17:00", "周六、周日 09:00-17:00", "周六、周天 09:00-17:00", "双休日 09:00-17:00");
  }

  @Test
  void aRangeOfDaysGoesOnOverTheEndOfTheWeek() {
    Set<DayOfWeek> days = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    assertReads(week(DayGroup.of(days, window("09:00", "17:00"))), "周五至周一 09:00-17:00");
  }

  @Test
  void earlyLeave() {
    DayGroup group = new DayGroup(WORKING_DAYS, List.of(window("08:00", "17:00")),
        Stated.of(List.of(window("12:00", "13:00"))));
    assertReads(week(group).toBuilder().earlyLeave(Stated.of(ONE_AND_A_HALF)).build(),
        "周一至周五 08:00-17:00 午休12:00-13:00，可提前1.5小时下班",
        "周一至周五 08:00-17:00 午休12:00-13:00，可提前下班1.5小时",
        "周一至周五 08:00-17:00 午休12:00-13:00，可提前1.5个小时下班",
        "周一至周五 08:00-17:00 午休12:00-13:00，可提前1小时30分钟下班",
        "周一至周五 08:00-17:00 午休12:00-13:00，可提前90分钟下班");
    assertReads(Schedule.builder().earlyLeave(Stated.of(HoursRange.of(1, 2))).build(),
        "可提前1-2小时下班", "可提前１～２小时下班", "允许提前1小时-2小时下班");
    assertReads(Schedule.builder().earlyLeave(Stated.of(new HoursRange(Hours.of(0, 30), Hours.of(0, 45)))).build(),
        "可提前30-45分钟下班");
    assertReads(Schedule.builder().earlyLeave(Stated.none()).build(), "不可提前下班");
  }

  @ParameterizedTest
  @CsvSource({
      "可按需请假, GRANTED, UNSTATED, UNSTATED", "按需请假, GRANTED, UNSTATED, UNSTATED",
      "不可请假, REFUSED, UNSTATED, UNSTATED",
      "随孩子上下学时间, UNSTATED, GRANTED, UNSTATED", "可随孩子上下学时间上班, UNSTATED, GRANTED, UNSTATED",
      "不可随孩子上下学时间上班, UNSTATED, REFUSED, UNSTATED",
      "其余灵活, UNSTATED, UNSTATED, GRANTED", "其余时间灵活, UNSTATED, UNSTATED, GRANTED",
      "其余不灵活, UNSTATED, UNSTATED, REFUSED"})
  void permissions(String cell, Permission leave, Permission school, Permission rest) {
    assertReads(Schedule.builder().leaveOnDemand(leave).schoolDay(school).restFlexible(rest).build(), cell);
    Schedule withHours = Reading.schedule("周一至周五 08:30-16:30，" + cell);
    assertEquals(week(DayGroup.of(WORKING_DAYS, window("08:30", "16:30"))).getTime(), withHours.getTime());
    assertEquals(leave, withHours.getLeaveOnDemand());
  }

  @ParameterizedTest
  @CsvSource({"可自选时段, GRANTED, UNSTATED", "自选时段, GRANTED, UNSTATED", "不可自选时段, REFUSED, UNSTATED",
      "own hours, GRANTED, UNSTATED", "可带回家工作, UNSTATED, GRANTED", "不可带回家工作, UNSTATED, REFUSED",
      "take home, UNSTATED, GRANTED", "时段自选，可带回家, GRANTED, GRANTED"})
  void whatALabelIsRecognisedBy(String cell, Permission own, Permission home) {
    assertReads(Schedule.builder().ownHours(own).takeHome(home).build(), cell);
  }

  @Test
  void fixedDaily() {
    assertReads(Schedule.of(new WorkTime.FixedDaily(TWO_AND_A_HALF)), "每天固定2.5小时", "每天固定2小时30分",
        "每天固定工作2.5小时", "每天固定 ２．５ 小时");
    assertReads(Schedule.of(new WorkTime.FixedDaily(HoursRange.of(2, 3))), "每天固定2-3小时", "每天固定时间工作2-3小时",
        "每天固定2——3小时");
  }

  @Test
  void onSite() {
    assertReads(Schedule.of(new WorkTime.OnSite(OnSitePeriod.DAY, Stated.of(ONE_AND_A_HALF))).toBuilder()
            .restFlexible(Permission.GRANTED).build(),
        "坐班每天1.5小时，其余灵活", "每天坐班1.5小时，其余时间灵活", "每天到岗1.5小时；其余灵活");
    assertReads(Schedule.of(new WorkTime.OnSite(OnSitePeriod.WEEK, Stated.of(HoursRange.of(10, 10)))).toBuilder()
            .restFlexible(Permission.GRANTED).build(),
        "每周到岗10小时，其余灵活");
    assertReads(Schedule.of(new WorkTime.OnSite(OnSitePeriod.DAY_OR_WEEK, Stated.unknown())),
        "每天或每周到岗一定时间", "每天或每周需到岗一定时间");
    assertReads(Schedule.of(new WorkTime.OnSite(OnSitePeriod.DAY, Stated.none())), "每天无需到岗");
  }

  @Test
  void season() {
    DateRange summer = DateRange.ofInclusive(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 9, 30));
    Schedule everyDay = week(DayGroup.of(ALL_DAYS, window("09:00", "17:00")));
    assertReads(everyDay.toBuilder()
            .season(Stated.of(new Season(Set.of(SeasonKind.SEASONAL), Stated.of(summer)))).build(),
        "季节性 2025-06-01至2025-09-30 周一至周日 09:00-17:00", "季节性 2025/6/1-2025/9/30，每天 09:00-17:00",
        "季节性：2025年6月1日到2025年9月30日 每天09:00-17:00", "季节性用工，2025.6.1～2025.9.30，每天09:00-17:00");
    assertReads(everyDay.toBuilder()
            .season(Stated.of(new Season(Set.of(SeasonKind.PERIODIC), Stated.unknown()))).build(),
        "周期性 周一至周日 09:00-17:00", "周期性短期用工，周一至周日 09:00-17:00");
    assertReads(Schedule.builder().season(Stated.of(new Season(Set.of(SeasonKind.PERIODIC),
            Stated.of(DateRange.startingOn(LocalDate.of(2025, 6, 1)))))).build(),
        "周期性 2025-06-01起");
    assertReads(Schedule.builder().season(Stated.of(new Season(Set.of(SeasonKind.SEASONAL), Stated.none()))).build(),
        "季节性无固定日期");
    assertReads(Schedule.builder().season(Stated.none()).build(), "非短期用工");
  }

  @Test
  void whatIsNotSaidStaysUnknown() {
    assertReads(Schedule.builder().build(), "时间未说明");
    assertReads(Schedule.builder().time(Stated.none()).build(), "无工作时间");
    assertTrue(Reading.post(PostColumn.SCHEDULE, "  ").getSchedule().isUnknown());
    assertTrue(Reading.post(PostColumn.SCHEDULE, " 无 ").getSchedule().isNone());
  }

  @ParameterizedTest
  @ValueSource(strings = {"灵活，灵活", "；时间灵活；", "时间灵活，", "时间灵活。"})
  void repeatedClausesAndSuperfluousSeparatorsAreHarmless(String cell) {
    assertReads(Schedule.of(new WorkTime.Flexible()), cell);
  }
}
