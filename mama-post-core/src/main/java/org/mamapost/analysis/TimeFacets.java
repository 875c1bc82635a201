package org.mamapost.analysis;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostCell;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.text.Named;
import org.mamapost.time.DayGroup;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.SeasonKind;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/**
 * The facets of 时间安排. A term that the annex prints looks at one of them only: the arrangement together with whether the
 * rest is flexible, early leave, leave on demand, the school day, or whether the work is short-term.
 *
 * @param hours the lengths that tell the rows apart
 */
record TimeFacets(List<Hours> hours) {

  private static final String EARLY_LEAVE = "time.early-leave";
  private static final String LEAVE_ON_DEMAND = "time.leave-on-demand";
  private static final String SCHOOL_DAY = "time.school-day";
  private static final String SHORT_TERM = "time.term";
  private static final Set<String> BY_THEMSELVES = Set.of(EARLY_LEAVE, LEAVE_ON_DEMAND, SCHOOL_DAY, SHORT_TERM);

  private static final Set<DayOfWeek> WORKING_DAYS =
      Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  List<Facet> all() {
    return List.of(
        new Facet(PostCell.TIME_AND_PLACE, rule -> rule.startsWith("time.") && !BY_THEMSELVES.contains(rule),
            TimeFacets::cited, arrangements()),
        of(EARLY_LEAVE, absentFirst(within(OnSitePeriod.DAY).map(HoursRange::exactly))
            .map(early -> in(plan -> plan.earlyLeave(early)))),
        of(LEAVE_ON_DEMAND, Arrays.stream(Permission.values()).map(given -> in(plan -> plan.leaveOnDemand(given)))),
        of(SCHOOL_DAY, Arrays.stream(Permission.values()).map(given -> in(plan -> plan.schoolDay(given)))),
        of(SHORT_TERM, absentFirst(Stream.of(
                Set.of(SeasonKind.SEASONAL), Set.of(SeasonKind.PERIODIC), Set.of(SeasonKind.values()))
            .map(kinds -> new Season(kinds, Stated.unknown()))).map(season -> in(plan -> plan.season(season)))));
  }

  private static Citation cited(CatalogueRow row) {
    return row.time().citation();
  }

  // What a post need not say it would sooner not say.
  private static <T> Stream<Stated<T>> absentFirst(Stream<T> values) {
    return Stream.concat(Stream.of(Stated.unknown(), Stated.none()), values.map(Stated::of));
  }

  private static Facet of(String rule, Stream<UnaryOperator<MamaPost>> said) {
    return Facet.of(PostCell.TIME_AND_PLACE, rule, TimeFacets::cited, said.map(Option::of));
  }

  private List<Option> arrangements() {
    List<Option> options = new ArrayList<>();
    for (Permission rest : Permission.values()) {
      for (WorkTime time : times()) {
        options.add(new Option(kind(time), in(plan -> plan.time(Stated.of(time)).restFlexible(rest))));
      }
      options.add(Option.of(in(plan -> plan.time(Stated.none()).restFlexible(rest))));
      options.add(Option.of(in(plan -> plan.time(Stated.unknown()).restFlexible(rest))));
    }
    return options;
  }

  private static Optional<Named> kind(WorkTime time) {
    if (time instanceof WorkTime.Flexible) {
      return Optional.of(TimeKind.FLEXIBLE);
    }
    if (time instanceof WorkTime.Fixed) {
      return Optional.of(TimeKind.FIXED);
    }
    if (time instanceof WorkTime.RelativelyFixed) {
      return Optional.of(TimeKind.RELATIVELY_FIXED);
    }
    if (time instanceof WorkTime.FixedDaily) {
      return Optional.of(TimeKind.FIXED_DAILY);
    }
    return time instanceof WorkTime.OnSite ? Optional.of(TimeKind.ON_SITE) : Optional.empty();
  }

  private List<WorkTime> times() {
    List<WorkTime> times = new ArrayList<>(
        List.of(new WorkTime.Flexible(), new WorkTime.Fixed(), new WorkTime.RelativelyFixed()));
    within(OnSitePeriod.DAY).forEach(length -> times.add(new WorkTime.FixedDaily(HoursRange.exactly(length))));
    for (OnSitePeriod period : OnSitePeriod.values()) {
      within(period).forEach(length -> times.add(new WorkTime.OnSite(period, Stated.of(HoursRange.exactly(length)))));
      times.add(new WorkTime.OnSite(period, Stated.unknown()));
      times.add(new WorkTime.OnSite(period, Stated.none()));
    }
    within(OnSitePeriod.DAY).filter(TimeFacets::isWindow).forEach(attendance -> weeks(attendance, times));
    return times;
  }

  // The days of a week are all alike: a week of unlike days suits two rows only if one of its days, or its average,
  // does.
  private void weeks(Hours attendance, List<WorkTime> times) {
    TimeWindow window = window(0, minutes(attendance));
    times.add(week(window, Stated.none()));
    hours.stream()
        .filter(work -> work.compareTo(attendance) < 0 && minutes(work) > 0)
        .forEach(work -> times.add(week(window,
            Stated.of(List.of(window(0, minutes(attendance) - minutes(work)))))));
    times.add(week(window, Stated.unknown()));
  }

  /** The lengths that a period may have. */
  private Stream<Hours> within(OnSitePeriod period) {
    return hours.stream().filter(length -> length.compareTo(period.length()) <= 0);
  }

  // A window lasts for whole minutes, at least one.
  private static boolean isWindow(Hours length) {
    return minutes(length) > 0 && Hours.of(0, minutes(length)).equals(length);
  }

  private static int minutes(Hours length) {
    return Math.toIntExact(length.toDuration().toMinutes());
  }

  private static TimeWindow window(int from, int to) {
    return TimeWindow.of(LocalTime.MIDNIGHT.plusMinutes(from), LocalTime.MIDNIGHT.plusMinutes(to));
  }

  private static WorkTime week(TimeWindow window, Stated<List<TimeWindow>> breaks) {
    return new WorkTime.Weekly(List.of(new DayGroup(WORKING_DAYS, List.of(window), breaks)));
  }

  private static UnaryOperator<MamaPost> in(UnaryOperator<Schedule.Builder> plan) {
    return post -> post.toBuilder()
        .schedule(Stated.of(plan.apply(
            post.getSchedule().value().orElseGet(() -> Schedule.builder().build()).toBuilder()).build()))
        .build();
  }
}
