package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mamapost.fact.Stated;
import org.mamapost.time.DayGroup;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** Puts the day groups of a cell together, and finds what keeps them from being a week. */
final class WeekBuilder {

  private static final int DAY = 24 * 60;

  /** Days and their windows in order of time; the breaks are said later. */
  private record Group(Set<DayOfWeek> days, List<TimeWindow> windows, Said<Stated<List<TimeWindow>>> breaks) {}

  private final List<Group> groups = new ArrayList<>();

  boolean isEmpty() {
    return groups.isEmpty();
  }

  void add(Set<DayOfWeek> days, List<TimeWindow> windows) {
    groups.add(new Group(days, inOrder(windows), new Said<>()));
  }

  /** States the breaks of the group that was added last. */
  Optional<Fault> breaks(Stated<List<TimeWindow>> breaks, String words) {
    return groups.get(groups.size() - 1).breaks().say(breaks.map(WeekBuilder::inOrder), words);
  }

  /** The week, or the faults that it has. */
  Validation<Seq<Fault>, WorkTime.Weekly> build() {
    List<Fault> faults = new ArrayList<>();
    groups.forEach(group -> checkGroup(group, faults));
    checkDays(faults);
    checkNights(faults);
    return faults.isEmpty()
        ? Validation.valid(week())
        : Validation.invalid(Vector.ofAll(faults));
  }

  private WorkTime.Weekly week() {
    return new WorkTime.Weekly(groups.stream()
        .map(group -> new DayGroup(group.days(), group.windows(), group.breaks().orElse(Stated.unknown())))
        .toList());
  }

  private static void checkGroup(Group group, List<Fault> faults) {
    checkApart(group.windows(), "window.overlap", faults);
    List<TimeWindow> breaks = group.breaks().orElse(Stated.unknown()).value().orElse(List.of());
    checkApart(breaks, "break.overlap", faults);
    breaks.stream()
        .filter(pause -> group.windows().stream().noneMatch(window -> encloses(window, pause)))
        .map(pause -> Fault.of("break.outside", pause.toString(), joined(group.windows())))
        .forEach(faults::add);
  }

  private static void checkApart(List<TimeWindow> windows, String key, List<Fault> faults) {
    for (int i = 1; i < windows.size(); i++) {
      if (start(windows.get(i)) < end(windows.get(i - 1))) {
        faults.add(Fault.of(key, windows.get(i - 1).toString(), windows.get(i).toString()));
      }
    }
  }

  private void checkDays(List<Fault> faults) {
    Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
    groups.stream()
        .flatMap(group -> group.days().stream())
        .filter(day -> !seen.add(day))
        .map(day -> Fault.of("days.twice", Weekdays.print(EnumSet.of(day))))
        .forEach(faults::add);
  }

  /** A night that runs into the first window of the day after it. */
  private void checkNights(List<Fault> faults) {
    for (Group evening : groups) {
      TimeWindow night = evening.windows().get(evening.windows().size() - 1);
      groups.stream()
          .filter(morning -> evening.days().stream().anyMatch(day -> morning.days().contains(day.plus(1))))
          .map(morning -> morning.windows().get(0))
          .filter(early -> end(night) - DAY > start(early))
          .map(early -> Fault.of("window.night", night.toString(), early.toString()))
          .forEach(faults::add);
    }
  }

  /** A break after midnight is written by the clock alone, so it may lie in the part of a night after 24:00. */
  private static boolean encloses(TimeWindow window, TimeWindow pause) {
    return start(window) <= start(pause) && end(pause) <= end(window)
        || window.overMidnight() && start(window) <= start(pause) + DAY && end(pause) + DAY <= end(window);
  }

  private static List<TimeWindow> inOrder(List<TimeWindow> windows) {
    return windows.stream().sorted(Comparator.comparing(TimeWindow::start)).toList();
  }

  private static int start(TimeWindow window) {
    return window.start().toSecondOfDay() / 60;
  }

  private static int end(TimeWindow window) {
    return window.end().toSecondOfDay() / 60 + (window.overMidnight() ? DAY : 0);
  }

  private static String joined(List<TimeWindow> windows) {
    return windows.stream().map(TimeWindow::toString).collect(Collectors.joining("、"));
  }
}
