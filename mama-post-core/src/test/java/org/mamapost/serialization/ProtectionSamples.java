package org.mamapost.serialization;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mamapost.amount.Hours;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.fact.Stated;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.InspectionFacts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.AllowanceUnit;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Protection;
import org.mamapost.post.Hazard;
import org.mamapost.post.Task;
import org.mamapost.post.WorkSetting;
import org.mamapost.protection.InspectionList;
import org.mamapost.protection.InspectionReport;
import org.mamapost.protection.MarkedShift;
import org.mamapost.protection.NursingBreak;
import org.mamapost.protection.ProtectionAssessor;
import org.mamapost.protection.ProtectionReport;
import org.mamapost.protection.Protections;
import org.mamapost.protection.ScheduleCheck;
import org.mamapost.protection.WorkWeek;
import org.mamapost.time.CivilTerm;
import org.mamapost.time.DateRange;
import org.mamapost.time.DayGroup;
import org.mamapost.time.DaysOfWeek;
import org.mamapost.time.Schedule;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** What protects a worker, her week, and what her employer has to show. */
final class ProtectionSamples {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final TimeWindow EVENING = TimeWindow.of(LocalTime.of(18, 0), LocalTime.of(20, 0));

  private ProtectionSamples() {}

  static Stream<Serializable> all() {
    return Stream.concat(Stream.concat(tasks(), week()), answers());
  }

  private static Stream<Serializable> tasks() {
    return Stream.of(
        new Task.Graded(Hazard.HEIGHT, Stated.of(2)),
        new Task.Lifting(Stated.unknown(), new BigDecimal("21.50")),
        new Task.ToxicAir("苯", Stated.of(true)),
        new Task.Setting(WorkSetting.DIVING));
  }

  private static Stream<Serializable> week() {
    return Stream.of(CivilTerm.ofDays(DAY, 98), DaysOfWeek.of(DayOfWeek.MONDAY),
        new MarkedShift(DayOfWeek.MONDAY, EVENING), new NursingBreak(DayOfWeek.MONDAY, Hours.of(1)), ofWork());
  }

  private static WorkWeek ofWork() {
    return new WorkWeek(
        Schedule.of(new WorkTime.Weekly(List.of(DayGroup.of(Set.of(DayOfWeek.MONDAY), EVENING)))),
        Stated.of(List.of(new MarkedShift(DayOfWeek.MONDAY, EVENING))), Stated.none(), Stated.unknown(),
        Stated.of(true), Stated.of(List.of(new Task.Setting(WorkSetting.DIVING))));
  }

  private static Stream<Serializable> answers() {
    Facts mother = Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .with(CarerFacts.CHILDREN, new Children(List.of(new Child(LocalDate.of(2025, 3, 1)))))
        .with(MaternityFacts.BORN_ON, LocalDate.of(2025, 3, 1))
        .with(MaternityFacts.DIFFICULT, false)
        .with(MaternityFacts.BABIES, 1)
        .with(MaternityFacts.LAWFUL_BIRTH, true)
        .with(MaternityFacts.LEAVE_STARTED_ON, LocalDate.of(2025, 3, 1))
        .build();
    ProtectionAssessor assessor = ProtectionAssessor.of(WeihaiPolicy.policy());
    ProtectionReport report = assessor.assess(mother, DAY);
    InspectionReport inspected = InspectionList.of(WeihaiPolicy.policy())
        .inspect(Facts.builder().with(InspectionFacts.WOMEN, 3).build(), DAY).orElseThrow();
    Protection nursing = WeihaiPolicy.policy().protections().get(0);
    return Stream.of(report, report.of(Protections.MATERNITY_LEAVE), Protections.NURSING_TIME,
        report.of(Protections.MATERNITY_LEAVE).answer().orElseThrow(),
        report.of(Protections.NO_OVERTIME).answer().orElseThrow(),
        new Allowance(Bound.AT_LEAST, 15, AllowanceUnit.DAYS), nursing.evidence().orElseThrow(),
        assessor.over(mother, DateRange.ofInclusive(DAY, DAY.plusYears(1))).get(0),
        ScheduleCheck.of(WeihaiPolicy.policy()).check(mother, ofWork(), DAY), inspected, inspected.items().get(0));
  }
}
