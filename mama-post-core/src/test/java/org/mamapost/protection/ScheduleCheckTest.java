package org.mamapost.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Hours;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.OrMore;
import org.mamapost.person.BirthResult;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.person.Sex;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.Hazard;
import org.mamapost.post.Task;
import org.mamapost.post.WorkSetting;
import org.mamapost.time.DayGroup;
import org.mamapost.time.Schedule;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** A week of work held against what protects the worker. */
class ScheduleCheckTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final MarkedShift EVENING = new MarkedShift(DayOfWeek.MONDAY, window(18, 20));

  private static TimeWindow window(int from, int to) {
    return TimeWindow.of(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  /** Monday to Friday from eight to five with an hour's break. */
  private static Schedule eightHours() {
    return schedule(8, 17, Stated.of(List.of(window(12, 13))));
  }

  private static Schedule schedule(int from, int to, Stated<List<TimeWindow>> breaks) {
    return Schedule.of(new WorkTime.Weekly(List.of(new DayGroup(WEEKDAYS, List.of(window(from, to)), breaks))));
  }

  private static Facts.Builder woman() {
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .without(CarerFacts.CHILDREN)
        .without(MaternityFacts.PREGNANT_SINCE)
        .without(MaternityFacts.BORN_ON)
        .without(MaternityFacts.MISCARRIED_ON);
  }

  private static Facts.Builder nursing(int babies) {
    return woman().with(CarerFacts.CHILDREN, new Children(
        Stream.generate(() -> new Child(LocalDate.of(2024, 12, 1))).limit(babies).toList()));
  }

  private static Facts.Builder pregnantForSevenMonths() {
    return woman().with(MaternityFacts.PREGNANT_SINCE, LocalDate.of(2024, 12, 1))
        .with(MaternityFacts.SEVEN_MONTHS_ON, DAY);
  }

  private static Stated<List<NursingBreak>> eachDay(int hours) {
    return Stated.of(WEEKDAYS.stream().map(day -> new NursingBreak(day, Hours.of(hours))).toList());
  }

  private static WorkWeek week(Schedule schedule, Stated<List<NursingBreak>> nursing, Stated<List<Task>> tasks) {
    return new WorkWeek(schedule, Stated.none(), Stated.none(), nursing, Stated.of(true), tasks);
  }

  private static ScheduleReport check(Facts.Builder worker, WorkWeek week) {
    return check(WeihaiPolicy.policy(), worker, week);
  }

  private static ScheduleReport check(RegionalPolicy policy, Facts.Builder worker, WorkWeek week) {
    return ScheduleCheck.of(policy).check(worker.build(), week, DAY);
  }

  private static List<String> found(ScheduleReport report, Severity severity) {
    return report.findings().stream().filter(finding -> finding.severity() == severity).map(Finding::rule).toList();
  }

  @Test
  void anOrdinaryWeekPasses() {
    ScheduleReport report = check(woman(), week(eightHours(), Stated.none(), Stated.none()));
    assertEquals(List.of(), report.findings());
    assertEquals(ScheduleVerdict.PASSES, report.verdict());
  }

  @Test
  void overtimeAndNightsBreakTheBansWhileNursingAndInLatePregnancyOnly() {
    WorkWeek week = new WorkWeek(eightHours(), Stated.of(List.of(EVENING)), Stated.of(List.of(EVENING)), eachDay(1),
        Stated.of(true), Stated.none());
    for (Facts.Builder worker : List.of(nursing(1), pregnantForSevenMonths())) {
      ScheduleReport report = check(worker, week);
      assertEquals(List.of("schedule.no-overtime", "schedule.no-night-work"), found(report, Severity.ERROR));
      assertEquals(ScheduleVerdict.BREAKS, report.verdict());
    }
    assertEquals(ScheduleVerdict.PASSES, check(woman(), week).verdict());
    String said = check(nursing(1), week).findings().get(0).render(Locale.CHINA);
    assertTrue(said.contains("周一 18:00-20:00") && said.contains("第九条"), said);
  }

  @ParameterizedTest
  @CsvSource({"8, 17, PASSES", "8, 18, BREAKS"})
  void moreThanADayHasIsOvertimeThoughNobodyMarksIt(int from, int to, ScheduleVerdict verdict) {
    ScheduleReport report = check(nursing(1),
        week(schedule(from, to, Stated.of(List.of(window(12, 13)))), eachDay(1), Stated.none()));
    assertEquals(verdict, report.verdict(), report.findings()::toString);
  }

  @Test
  void attendanceWithoutBreaksIsNotTakenForWorkingTime() {
    ScheduleReport report =
        check(nursing(1), week(schedule(8, 17, Stated.unknown()), eachDay(1), Stated.none()));
    assertEquals(ScheduleVerdict.UNDETERMINED, report.verdict());
    assertEquals(ScheduleVerdict.PASSES,
        check(nursing(1), week(schedule(8, 16, Stated.unknown()), eachDay(1), Stated.none())).verdict());
  }

  @Test
  void nursingTimeIsDueOnEachDayThatIsWorked() {
    assertEquals(List.of("schedule.nursing-time", "schedule.nursing-time", "schedule.nursing-time",
        "schedule.nursing-time", "schedule.nursing-time"),
        found(check(nursing(1), week(eightHours(), Stated.none(), Stated.none())), Severity.ERROR));
    assertEquals(ScheduleVerdict.PASSES, check(nursing(1), week(eightHours(), eachDay(1), Stated.none())).verdict());
    assertEquals(ScheduleVerdict.BREAKS, check(nursing(2), week(eightHours(), eachDay(1), Stated.none())).verdict());
    assertEquals(ScheduleVerdict.PASSES, check(nursing(2), week(eightHours(), eachDay(2), Stated.none())).verdict());
  }

  @Test
  void nursingTimeInMorePartsThanTheRegionSaysIsRemarkedOn() {
    Stated<List<NursingBreak>> thrice = Stated.of(WEEKDAYS.stream().flatMap(day ->
        Stream.generate(() -> new NursingBreak(day, Hours.of(0, 20))).limit(3)).toList());
    ScheduleReport report = check(nursing(1), week(eightHours(), thrice, Stated.none()));
    assertEquals(5, found(report, Severity.WARNING).size());
    assertEquals(ScheduleVerdict.PASSES, report.verdict());
  }

  @Test
  void restIsDueInLatePregnancy() {
    WorkWeek without = new WorkWeek(
        eightHours(), Stated.none(), Stated.none(), Stated.none(), Stated.of(false), Stated.none());
    assertEquals(List.of("schedule.rest-at-work"), found(check(pregnantForSevenMonths(), without), Severity.ERROR));
    assertEquals(ScheduleVerdict.PASSES, check(woman(), without).verdict());
  }

  @Test
  void whatIsNotKnownOfTheWeekNeverPasses() {
    ScheduleReport report = check(nursing(1), WorkWeek.of(eightHours()));
    assertEquals(ScheduleVerdict.UNDETERMINED, report.verdict());
    assertTrue(found(report, Severity.UNKNOWN).containsAll(List.of(
        "schedule.no-overtime", "schedule.no-night-work", "schedule.nursing-time", "schedule.forbidden-work")));
  }

  @Test
  void whatIsNotKnownOfTheWorkerNeverPasses() {
    WorkWeek week = new WorkWeek(eightHours(), Stated.of(List.of(EVENING)), Stated.none(), Stated.none(),
        Stated.of(true), Stated.none());
    ScheduleReport report = check(Facts.builder().with(CarerFacts.SEX, Sex.FEMALE), week);
    assertEquals(ScheduleVerdict.UNDETERMINED, report.verdict());
    assertTrue(report.missingFacts().contains(EmployerFacts.CONTRACT), report.missingFacts()::toString);
  }

  private static Task graded(Hazard hazard, int grade) {
    return new Task.Graded(hazard, Stated.of(grade));
  }

  private static Task lifting(int times, String kilograms) {
    return new Task.Lifting(Stated.of(times), new BigDecimal(kilograms));
  }

  private static ScheduleVerdict doing(Facts.Builder worker, Task task) {
    return check(worker, week(eightHours(), eachDay(2), Stated.of(List.of(task)))).verdict();
  }

  @ParameterizedTest
  @CsvSource({
      "LABOUR, 4, BREAKS, BREAKS, BREAKS", "LABOUR, 3, PASSES, BREAKS, BREAKS", "LABOUR, 2, PASSES, PASSES, PASSES",
      "HEIGHT, 1, PASSES, BREAKS, PASSES", "COLD_WATER, 1, PASSES, BREAKS, PASSES",
      "LOW_TEMPERATURE, 1, PASSES, BREAKS, PASSES", "HEAT, 3, PASSES, BREAKS, PASSES",
      "HEAT, 2, PASSES, PASSES, PASSES", "NOISE, 3, PASSES, BREAKS, PASSES", "NOISE, 2, PASSES, PASSES, PASSES"})
  void gradedWorkByState(
      Hazard hazard, int grade, ScheduleVerdict always, ScheduleVerdict pregnant, ScheduleVerdict nursing) {
    assertEquals(always, doing(woman(), graded(hazard, grade)));
    assertEquals(pregnant, doing(pregnantForSevenMonths(), graded(hazard, grade)));
    assertEquals(nursing, doing(nursing(1), graded(hazard, grade)));
  }

  @ParameterizedTest
  @CsvSource({
      "UNDERGROUND_MINE, BREAKS, BREAKS, BREAKS", "OPEN_RADIOACTIVES, PASSES, BREAKS, BREAKS",
      "NUCLEAR_EMERGENCY, PASSES, BREAKS, BREAKS", "CANCER_DRUGS, PASSES, BREAKS, PASSES",
      "DIETHYLSTILBESTROL, PASSES, BREAKS, PASSES", "ANAESTHETIC_GAS, PASSES, BREAKS, PASSES",
      "CONFINED_SPACE, PASSES, BREAKS, PASSES", "HIGH_PRESSURE, PASSES, BREAKS, PASSES",
      "DIVING, PASSES, BREAKS, PASSES", "STRONG_VIBRATION, PASSES, BREAKS, PASSES",
      "FREQUENT_BENDING, PASSES, BREAKS, PASSES"})
  void kindsOfWorkByState(
      WorkSetting setting, ScheduleVerdict always, ScheduleVerdict pregnant, ScheduleVerdict nursing) {
    assertEquals(always, doing(woman(), new Task.Setting(setting)));
    assertEquals(pregnant, doing(pregnantForSevenMonths(), new Task.Setting(setting)));
    assertEquals(nursing, doing(nursing(1), new Task.Setting(setting)));
  }

  @ParameterizedTest
  @CsvSource({"6, 20, PASSES", "6, 20.5, BREAKS", "5, 20.5, PASSES", "5, 25, PASSES", "1, 25.1, BREAKS"})
  void lifting(int times, String kilograms, ScheduleVerdict verdict) {
    assertEquals(verdict, doing(woman(), lifting(times, kilograms)));
  }

  @Test
  void sixTimesAreReadAsThePolicySays() {
    WorkWeek week = week(eightHours(), Stated.none(), Stated.of(List.of(lifting(6, "21"))));
    assertEquals(ScheduleVerdict.PASSES,
        check(WeihaiPolicy.policy().with(OrMore.EXCLUDED), woman(), week).verdict());
    assertEquals(ScheduleVerdict.UNDETERMINED,
        doing(woman(), new Task.Lifting(Stated.unknown(), new BigDecimal("21"))));
  }

  @ParameterizedTest
  @CsvSource({"苯, true, BREAKS, BREAKS", "苯, false, PASSES, PASSES", "苯, , UNDETERMINED, UNDETERMINED",
      "锰, true, UNDETERMINED, BREAKS", "氧化铅, true, UNDETERMINED, UNDETERMINED"})
  void toxicAir(String substance, Boolean over, ScheduleVerdict pregnant, ScheduleVerdict nursing) {
    Task task = new Task.ToxicAir(substance, over == null ? Stated.unknown() : Stated.of(over));
    assertEquals(pregnant, doing(pregnantForSevenMonths(), task));
    assertEquals(nursing, doing(nursing(1), task));
    assertEquals(ScheduleVerdict.PASSES, doing(woman(), task));
  }

  @ParameterizedTest
  @CsvSource({"COLD_WATER, 2, 1", "COLD_WATER, 1, 0", "LOW_TEMPERATURE, 2, 1", "LABOUR, 3, 1", "HEIGHT, 3, 1",
      "HEIGHT, 2, 0"})
  void workForbiddenInMenstruationIsRemarkedOn(Hazard hazard, int grade, int remarks) {
    ScheduleReport report =
        check(woman(), week(eightHours(), Stated.none(), Stated.of(List.of(graded(hazard, grade)))));
    assertEquals(remarks, found(report, Severity.WARNING).size(), report.findings()::toString);
  }

  @Test
  void anUngradedHazardIsUndetermined() {
    assertEquals(ScheduleVerdict.UNDETERMINED,
        doing(woman(), new Task.Graded(Hazard.LABOUR, Stated.unknown())));
  }

  @Test
  void workDuringLeaveIsRemarkedOn() {
    Facts.Builder onLeave = nursing(1)
        .with(MaternityFacts.BORN_ON, LocalDate.of(2025, 5, 1))
        .with(MaternityFacts.BIRTH_RESULT, BirthResult.LIVE)
        .with(MaternityFacts.LEAVE_STARTED_ON, LocalDate.of(2025, 5, 1))
        .with(MaternityFacts.DIFFICULT, false)
        .with(MaternityFacts.BABIES, 1)
        .with(MaternityFacts.LAWFUL_BIRTH, true);
    assertEquals(List.of("schedule.maternity-leave"),
        found(check(onLeave, week(eightHours(), eachDay(1), Stated.none())), Severity.WARNING));
  }

  @Test
  void tasksThatCannotBeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> graded(Hazard.NOISE, 5));
    assertThrows(IllegalArgumentException.class, () -> lifting(0, "10"));
    assertThrows(IllegalArgumentException.class, () -> lifting(1, "0"));
    assertThrows(IllegalArgumentException.class, () -> new Task.ToxicAir(" ", Stated.of(true)));
    assertThrows(IllegalArgumentException.class,
        () -> week(eightHours(), Stated.none(), Stated.of(List.of())));
  }
}
