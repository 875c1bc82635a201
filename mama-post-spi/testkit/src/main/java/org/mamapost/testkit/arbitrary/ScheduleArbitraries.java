package org.mamapost.testkit.arbitrary;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.time.DayGroup;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.SeasonKind;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** 时间安排 of every kind that the model can hold. */
public final class ScheduleArbitraries {

  private static final int DAY = 24 * 60;
  /** Every window of a day starts after it, and every night ends by it, so that no night runs into a morning. */
  private static final int MORNING = 6 * 60;
  private static final int DAYS_A_WEEK = 7;
  private static final int GROUPS = 3;
  /** Two marks on the clock for a window, and two for a break inside it. */
  private static final int MARKS = 4;

  private ScheduleArbitraries() {}

  /** Schedules, of which each part may be unsaid or said to be none. */
  public static Arbitrary<Schedule> schedules() {
    Arbitrary<Permission> permissions = Arbitraries.of(Permission.class);
    return Combinators.combine(ValueArbitraries.stated(workTimes()), ValueArbitraries.stated(seasons()),
            ValueArbitraries.stated(ValueArbitraries.hoursRanges(OnSitePeriod.DAY)), permissions,
            permissions, permissions, permissions, permissions)
        .as((time, season, early, leave, school, rest, own, home) -> Schedule.builder().time(time).season(season)
            .earlyLeave(early).leaveOnDemand(leave).schoolDay(school).restFlexible(rest).ownHours(own).takeHome(home)
            .build());
  }

  /** Seasons, with or without dates. */
  public static Arbitrary<Season> seasons() {
    return Combinators.combine(
        ValueArbitraries.sets(SeasonKind.class), ValueArbitraries.stated(ValueArbitraries.dateRanges()))
        .as(Season::new);
  }

  /** Working times of each kind. */
  public static Arbitrary<WorkTime> workTimes() {
    return Arbitraries.oneOf(
        Arbitraries.of(new WorkTime.Flexible(), new WorkTime.Fixed(), new WorkTime.RelativelyFixed()),
        ValueArbitraries.hoursRanges(OnSitePeriod.DAY).map(WorkTime.FixedDaily::new),
        Arbitraries.of(OnSitePeriod.class).flatMap(period ->
            ValueArbitraries.stated(ValueArbitraries.hoursRanges(period))
                .map(hours -> new WorkTime.OnSite(period, hours))),
        weeks());
  }

  /** Weeks of up to three groups of days; only the last window of a day may end after midnight. */
  public static Arbitrary<WorkTime.Weekly> weeks() {
    Arbitrary<List<Integer>> groupOfEachDay = Arbitraries.integers().between(0, GROUPS).list().ofSize(DAYS_A_WEEK)
        .filter(groups -> groups.stream().anyMatch(group -> group > 0));
    return Combinators.combine(groupOfEachDay, days().list().ofSize(GROUPS)).as(ScheduleArbitraries::week);
  }

  /** Days that share their hours. */
  public static Arbitrary<DayGroup> dayGroups() {
    return Combinators.combine(ValueArbitraries.sets(DayOfWeek.class), days())
        .as((weekdays, day) -> new DayGroup(weekdays, day.windows(), day.breaks()));
  }

  /** Windows of attendance, some of which end on the next day. */
  public static Arbitrary<TimeWindow> windows() {
    return Combinators.combine(Arbitraries.integers().between(0, DAY - 1), Arbitraries.integers().between(1, DAY))
        .as((start, length) -> window(start, start + length));
  }

  private record Day(List<TimeWindow> windows, Stated<List<TimeWindow>> breaks) {}

  // Group 0 is the days off.
  private static WorkTime.Weekly week(List<Integer> groupOfEachDay, List<Day> hours) {
    Map<DayOfWeek, Integer> worked = new EnumMap<>(DayOfWeek.class);
    IntStream.range(0, DAYS_A_WEEK).filter(day -> groupOfEachDay.get(day) > 0)
        .forEach(day -> worked.put(DayOfWeek.of(day + 1), groupOfEachDay.get(day)));
    Map<Integer, Set<DayOfWeek>> groups = worked.entrySet().stream().collect(Collectors.groupingBy(
        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    return new WorkTime.Weekly(groups.entrySet().stream()
        .map(group -> {
          Day day = hours.get(group.getKey() - 1);
          return new DayGroup(group.getValue(), day.windows(), day.breaks());
        })
        .toList());
  }

  private static Arbitrary<Day> days() {
    Arbitrary<Set<Integer>> marks =
        Arbitraries.integers().between(MORNING, DAY).set().ofMinSize(MARKS).ofMaxSize(3 * MARKS);
    Arbitrary<Integer> nightEnds = Arbitraries.integers().between(0, MORNING);
    return Combinators.combine(marks, nightEnds, Arbitraries.of(true, false), Arbitraries.integers().between(0, 2))
        .as((set, nightEnd, night, breaks) -> day(new TreeSet<>(set), nightEnd, night, breaks));
  }

  private static Day day(SortedSet<Integer> marks, int nightEnd, boolean night, int breakState) {
    List<Integer> clock = new ArrayList<>(marks);
    List<TimeWindow> windows = new ArrayList<>();
    List<TimeWindow> breaks = new ArrayList<>();
    for (int i = 0; i + MARKS <= clock.size(); i += MARKS) {
      boolean last = i + 2 * MARKS > clock.size();
      windows.add(window(clock.get(i), last && night ? DAY + nightEnd : clock.get(i + MARKS - 1)));
      breaks.add(window(clock.get(i + 1), clock.get(i + 2)));
    }
    return new Day(windows, switch (breakState) {
      case 0 -> Stated.unknown();
      case 1 -> Stated.none();
      default -> Stated.of(breaks);
    });
  }

  private static TimeWindow window(int start, int end) {
    return new TimeWindow(time(start), time(end), end >= DAY);
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute % DAY * 60L);
  }
}
