package org.mamapost.format;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
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

/** Schedules of every kind that the model can hold. */
final class Schedules {

  private static final int DAY = 24 * 60;

  private Schedules() {}

  static Arbitrary<Schedule> schedules() {
    Arbitrary<Permission> permissions = Arbitraries.of(Permission.class);
    return Combinators.combine(Posts.stated(times()), Posts.stated(seasons()), Posts.stated(hours(OnSitePeriod.DAY)),
            permissions, permissions, permissions, permissions, permissions)
        .as((time, season, early, leave, school, rest, own, home) -> Schedule.builder().time(time).season(season)
            .earlyLeave(early).leaveOnDemand(leave).schoolDay(school).restFlexible(rest).ownHours(own).takeHome(home)
            .build());
  }

  static Arbitrary<LocalDate> dates() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay)),
        Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(-5, 1, 1),
            LocalDate.of(0, 2, 29), LocalDate.of(12_345, 12, 31))));
  }

  static Arbitrary<HoursRange> hours(OnSitePeriod period) {
    int most = (int) period.length().toDuration().toSeconds();
    Arbitrary<Hours> lengths = Arbitraries.oneOf(
        Arbitraries.integers().between(0, 12).map(Hours::of),
        Arbitraries.integers().between(0, 24 * 60).map(minutes -> Hours.of(0, minutes)),
        Arbitraries.integers().between(0, most).map(seconds -> Hours.of(Duration.ofSeconds(seconds))));
    return Combinators.combine(lengths, lengths).as((one, other) ->
        one.compareTo(other) <= 0 ? new HoursRange(one, other) : new HoursRange(other, one));
  }

  static Arbitrary<Season> seasons() {
    Arbitrary<DateRange> ranges = Combinators.combine(dates(), dates(), Arbitraries.of(true, false))
        .as((one, other, open) -> open ? DateRange.startingOn(one)
            : DateRange.ofInclusive(one.isBefore(other) ? one : other, one.isBefore(other) ? other : one));
    return Combinators.combine(Posts.sets(SeasonKind.class), Posts.stated(ranges)).as(Season::new);
  }

  static Arbitrary<WorkTime> times() {
    return Arbitraries.oneOf(
        Arbitraries.of(new WorkTime.Flexible(), new WorkTime.Fixed(), new WorkTime.RelativelyFixed()),
        hours(OnSitePeriod.DAY).map(WorkTime.FixedDaily::new),
        Arbitraries.of(OnSitePeriod.class).flatMap(period ->
            Posts.stated(hours(period)).map(hours -> new WorkTime.OnSite(period, hours))),
        weeks());
  }

  /** Weeks of up to four groups of days; only the last window of a day may end after midnight. */
  static Arbitrary<WorkTime> weeks() {
    Arbitrary<List<Integer>> dealt = Arbitraries.integers().between(0, 4).list().ofSize(7)
        .filter(groups -> groups.stream().anyMatch(group -> group > 0));
    return Combinators.combine(dealt, days().list().ofSize(4)).as(Schedules::week);
  }

  private record Day(List<TimeWindow> windows, Stated<List<TimeWindow>> breaks) {}

  private static WorkTime week(List<Integer> dealt, List<Day> hours) {
    Map<DayOfWeek, Integer> groupOf = new EnumMap<>(DayOfWeek.class);
    IntStream.range(0, 7).filter(i -> dealt.get(i) > 0)
        .forEach(i -> groupOf.put(DayOfWeek.of(i + 1), dealt.get(i)));
    List<DayGroup> groups = new ArrayList<>();
    for (int number : new TreeSet<>(groupOf.values())) {
      Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
      groupOf.forEach((day, group) -> {
        if (group == number) {
          days.add(day);
        }
      });
      groups.add(new DayGroup(days, hours.get(number - 1).windows(), hours.get(number - 1).breaks()));
    }
    return new WorkTime.Weekly(groups);
  }

  /** Marks on the clock, two for each window and two for a break inside it, so that nothing overlaps. */
  private static Arbitrary<Day> days() {
    Arbitrary<Set<Integer>> marks = Arbitraries.integers().between(6 * 60, DAY).set().ofMinSize(4).ofMaxSize(12);
    // A night ends by 06:00, before any window of the next day starts.
    Arbitrary<Integer> nightEnds = Arbitraries.integers().between(0, 6 * 60);
    return Combinators.combine(marks, nightEnds, Arbitraries.of(true, false), Arbitraries.integers().between(0, 2))
        .as((set, nightEnd, night, breaks) -> day(new TreeSet<>(set), nightEnd, night, breaks));
  }

  private static Day day(SortedSet<Integer> marks, int nightEnd, boolean night, int breakState) {
    List<Integer> clock = new ArrayList<>(marks);
    List<TimeWindow> windows = new ArrayList<>();
    List<TimeWindow> breaks = new ArrayList<>();
    for (int i = 0; i + 3 < clock.size(); i += 4) {
      boolean last = i + 7 >= clock.size();
      int end = last && night ? DAY + nightEnd : clock.get(i + 3);
      windows.add(window(clock.get(i), end));
      breaks.add(window(clock.get(i + 1), clock.get(i + 2)));
      if (last && night && nightEnd > 1) {
        breaks.add(window(0, nightEnd / 2));
      }
    }
    return new Day(windows, switch (breakState) {
      case 0 -> Stated.unknown();
      case 1 -> Stated.none();
      default -> Stated.of(breaks);
    });
  }

  private static TimeWindow window(int start, int end) {
    LocalTime from = LocalTime.ofSecondOfDay(start * 60L);
    return new TimeWindow(from, LocalTime.ofSecondOfDay(end % DAY * 60L), end >= DAY);
  }
}
