package org.mamapost.testkit.arbitrary;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.time.DateRange;
import org.mamapost.time.DayGroup;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** For each term of a 时间 cell the ways to say what it asks. */
final class ConformingTime implements TimeTerm.Visitor<Arbitrary<Function<Schedule, Schedule>>> {

  private static final int FEWEST_HOURS_ON_SITE = 1;
  private static final int MOST_HOURS_ON_SITE = 8;

  private ConformingTime() {}

  /** Schedules that say what each of the terms asks; flexible hours where none asks for anything. */
  static Arbitrary<Schedule> of(List<TimeTerm> terms) {
    List<Arbitrary<Function<Schedule, Schedule>>> said = new ArrayList<>();
    terms.forEach(term -> said.add(term.accept(new ConformingTime())));
    Schedule silent = terms.isEmpty() ? Schedule.of(new WorkTime.Flexible()) : Schedule.builder().build();
    return Combinators.combine(said).as(all -> {
      Schedule schedule = silent;
      for (Function<Schedule, Schedule> one : all) {
        schedule = one.apply(schedule);
      }
      return schedule;
    });
  }

  /** The same schedule with one term broken; empty where nothing can break it. */
  static Optional<Arbitrary<Stated<Schedule>>> broken(Stated<Schedule> conforming, List<TimeTerm> terms) {
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    Schedule before = conforming.value().orElseThrow();
    List<Stated<Schedule>> ways = new ArrayList<>();
    ways.add(Stated.none());
    terms.forEach(term -> term.accept(new BrokenTime(before)).forEach(way -> ways.add(Stated.of(way))));
    return Optional.of(Arbitraries.of(ways));
  }

  private static Arbitrary<Function<Schedule, Schedule>> times(Arbitrary<? extends WorkTime> times) {
    return times.map(time -> schedule -> schedule.toBuilder().time(Stated.of(time)).build());
  }

  private static Arbitrary<Function<Schedule, Schedule>> always(Function<Schedule, Schedule> one) {
    return Arbitraries.just(one);
  }

  /** Five days with a break at noon. */
  private static WorkTime week(int startMinute) {
    LocalTime start = LocalTime.of(8, startMinute);
    return new WorkTime.Weekly(List.of(new DayGroup(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        List.of(TimeWindow.of(start, LocalTime.of(17, 0))),
        Stated.of(List.of(TimeWindow.of(LocalTime.of(12, 0), LocalTime.of(13, 0)))))));
  }

  private static Arbitrary<WorkTime> weeks() {
    return Arbitraries.integers().between(0, 59).map(ConformingTime::week);
  }

  @Override
  public Arbitrary<Function<Schedule, Schedule>> flexible(TimeTerm.Flexible term) {
    return times(Arbitraries.just(new WorkTime.Flexible()));
  }

  @Override
  public Arbitrary<Function<Schedule, Schedule>> fixed(TimeTerm.Fixed term) {
    return times(Arbitraries.oneOf(Arbitraries.just(new WorkTime.Fixed()), weeks()));
  }

  @Override
  public Arbitrary<Function<Schedule, Schedule>> relativelyFixed(TimeTerm.RelativelyFixed term) {
    return times(Arbitraries.just(new WorkTime.RelativelyFixed()));
  }

  @Override
  public Arbitrary<Function<Schedule, Schedule>> fixedDaily(TimeTerm.FixedDaily term) {
    return times(ValueArbitraries.hoursIn(term.hours()).map(HoursRange::exactly).map(WorkTime.FixedDaily::new));
  }

  @Override
  public Arbitrary<Function<Schedule, Schedule>> onSite(TimeTerm.OnSite term) {
    Arbitrary<OnSitePeriod> periods = term.period() == OnSitePeriod.DAY_OR_WEEK
        ? Arbitraries.of(OnSitePeriod.DAY, OnSitePeriod.WEEK) : Arbitraries.just(term.period());
    Arbitrary<Hours> hours = term.hours().value().map(ValueArbitraries::hoursIn)
        .orElse(Arbitraries.integers().between(FEWEST_HOURS_ON_SITE, MOST_HOURS_ON_SITE).map(Hours::of));
    return times(Combinators.combine(periods, hours)
        .as((period, length) -> new WorkTime.OnSite(period, Stated.of(HoursRange.exactly(length)))));
  }

  @Override
  public Arbitrary<Function<Schedule, Schedule>> restFlexible(TimeTerm.RestFlexible term) {
    return always(schedule -> schedule.toBuilder().restFlexible(Permission.GRANTED).build());
  }

  @Override
  public Arbitrary<Function<Schedule, Schedule>> earlyLeave(TimeTerm.EarlyLeave term) {
    return ValueArbitraries.hoursIn(term.hours()).map(HoursRange::exactly)
        .map(hours -> schedule -> schedule.toBuilder().earlyLeave(Stated.of(hours)).build());
  }

  @Override
  public Arbitrary<Function<Schedule, Schedule>> leaveOnDemand(TimeTerm.LeaveOnDemand term) {
    return always(schedule -> schedule.toBuilder().leaveOnDemand(Permission.GRANTED).build());
  }

  @Override
  public Arbitrary<Function<Schedule, Schedule>> schoolDay(TimeTerm.SchoolDay term) {
    return always(schedule -> schedule.toBuilder().schoolDay(Permission.GRANTED).build());
  }

  @Override
  public Arbitrary<Function<Schedule, Schedule>> shortTerm(TimeTerm.ShortTerm term) {
    return ValueArbitraries.stated(ValueArbitraries.dateRanges()).map((Stated<DateRange> dates) -> schedule ->
        schedule.toBuilder().season(Stated.of(new Season(term.kinds(), dates))).build());
  }
}
