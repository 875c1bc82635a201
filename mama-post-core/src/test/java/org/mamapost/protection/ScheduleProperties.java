package org.mamapost.protection;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.amount.Hours;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.fact.Stated;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.person.Sex;
import org.mamapost.post.Hazard;
import org.mamapost.post.Task;
import org.mamapost.time.DayGroup;
import org.mamapost.time.Schedule;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** Laws of the check of a week. */
class ScheduleProperties {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final ScheduleCheck CHECK = ScheduleCheck.of(WeihaiPolicy.policy());

  @Provide
  Arbitrary<WorkWeek> weeks() {
    Arbitrary<List<DayGroup>> groups = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(6)
        .flatMap(days -> Combinators.combine(Arbitraries.integers().between(6, 9),
                Arbitraries.integers().between(13, 20), Arbitraries.of(0, 1, 2))
            .as((from, to, pause) -> days.stream().map(day -> group(day, from, to, pause)).toList()));
    Arbitrary<Stated<List<MarkedShift>>> shifts = Arbitraries.of(Stated.unknown(), Stated.none(), Stated.none(),
        Stated.of(List.of(new MarkedShift(DayOfWeek.MONDAY, window(20, 22)))));
    Arbitrary<Stated<List<NursingBreak>>> nursing = Arbitraries.of(0, 1, 1, 2)
        .map(hours -> hours == 0 ? Stated.none() : Stated.of(eachDay(hours)));
    Arbitrary<Stated<List<Task>>> tasks = Arbitraries.of(Stated.unknown(), Stated.none(), Stated.none(),
        Stated.of(List.of(new Task.Graded(Hazard.LABOUR, Stated.of(3)))));
    return Combinators.combine(groups, shifts, shifts, nursing, Arbitraries.of(Stated.of(true), Stated.of(false)),
        tasks)
        .as((own, overtime, nights, pauses, rest, work) -> new WorkWeek(
            Schedule.of(new WorkTime.Weekly(own)), overtime, nights, pauses, rest, work));
  }

  private static DayGroup group(DayOfWeek day, int from, int to, int pause) {
    return new DayGroup(Set.of(day), List.of(window(from, to)), switch (pause) {
      case 0 -> Stated.unknown();
      case 1 -> Stated.none();
      default -> Stated.of(List.of(window(11, 12)));
    });
  }

  private static List<NursingBreak> eachDay(int hours) {
    return EnumSet.allOf(DayOfWeek.class).stream().map(day -> new NursingBreak(day, Hours.of(hours))).toList();
  }

  private static TimeWindow window(int from, int to) {
    return TimeWindow.of(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  @Provide
  Arbitrary<Facts> workers() {
    return Arbitraries.integers().between(0, 7).map(ScheduleProperties::worker);
  }

  private static Facts worker(int bits) {
    Facts.Builder worker = Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .without(MaternityFacts.BORN_ON)
        .without(MaternityFacts.MISCARRIED_ON)
        .without(MaternityFacts.PREGNANT_SINCE)
        .without(CarerFacts.CHILDREN);
    if ((bits & 1) != 0) {
      worker.with(CarerFacts.CHILDREN, new Children(List.of(new Child(LocalDate.of(2025, 1, 1)))));
    }
    if ((bits & 2) != 0) {
      worker.with(MaternityFacts.PREGNANT_SINCE, LocalDate.of(2025, 1, 1));
    }
    return (bits & 4) == 0 ? worker.build()
        : worker.with(MaternityFacts.SEVEN_MONTHS_ON, LocalDate.of(2025, 5, 30)).build();
  }

  private static ScheduleVerdict verdict(Facts worker, WorkWeek week) {
    return CHECK.check(worker, week, DAY).verdict();
  }

  @Property(tries = 300)
  void aWeekThatPassesStillPassesWhenHoursAreRemoved(@ForAll("workers") Facts worker, @ForAll("weeks") WorkWeek week) {
    if (verdict(worker, week) == ScheduleVerdict.PASSES) {
      fewerHours(week).forEach(less -> assertTrue(verdict(worker, less) == ScheduleVerdict.PASSES,
          () -> less + ": " + CHECK.check(worker, less, DAY).findings()));
    }
  }

  private static List<WorkWeek> fewerHours(WorkWeek week) {
    List<WorkWeek> fewer = new ArrayList<>();
    List<DayGroup> groups = ((WorkTime.Weekly) week.schedule().getTime().value().orElseThrow()).groups();
    if (groups.size() > 1) {
      fewer.add(with(week, groups.subList(1, groups.size())));
    }
    fewer.add(with(week, groups.stream().map(group ->
        new DayGroup(group.days(),
            List.of(new TimeWindow(group.windows().get(0).start(), LocalTime.of(12, 30), false)), group.breaks()))
            .toList()));
    fewer.add(new WorkWeek(week.schedule(), Stated.none(), Stated.none(), week.nursing(), week.restAtWork(),
        week.tasks()));
    return fewer;
  }

  private static WorkWeek with(WorkWeek week, List<DayGroup> groups) {
    return new WorkWeek(Schedule.of(new WorkTime.Weekly(groups)), week.overtime(), week.nights(), week.nursing(),
        week.restAtWork(), week.tasks());
  }

  @Property(tries = 150)
  void forgettingAFactNeverMakesAWeekPass(@ForAll("workers") Facts worker, @ForAll("weeks") WorkWeek week) {
    if (verdict(worker, week) != ScheduleVerdict.PASSES) {
      for (FactKey<?> key : worker.keys()) {
        Facts less = worker.toBuilder().with(unknown(key)).build();
        assertNotEquals(ScheduleVerdict.PASSES, verdict(less, week), () -> "without " + key);
      }
    }
  }

  private static <T> Fact<T> unknown(FactKey<T> key) {
    return new Fact<>(key, Stated.unknown(), Stated.unknown());
  }

  @Property(tries = 100)
  void everyFindingCitesAndABreachIsNeverOneOfTheCatalogue(
      @ForAll("workers") Facts worker, @ForAll("weeks") WorkWeek week) {
    CHECK.check(worker, week, DAY).findings().forEach(finding -> {
      assertTrue(!finding.citations().isEmpty());
      assertTrue(!finding.keepsFromConforming(), finding::toString);
      assertTrue(finding.severity() != Severity.ADVICE, finding::toString);
    });
  }
}
