package org.mamapost.time;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mamapost.amount.Hours;
import org.mamapost.fact.Stated;
import org.mamapost.text.Language;
import org.mamapost.text.Named;

/**
 * Weekdays that share their hours, such as 周一至周五 08:00-17:00 午休12:00-13:00.
 *
 * <p>A window is attendance. It is working time only where the breaks are known, even if there are none: see
 * {@link #workingHours()}. Immutable, thread-safe, serializable.
 *
 * @param days the weekdays, at least one
 * @param windows the windows of each of the days, in order of time and apart from each other; at least one
 * @param breaks the breaks inside the windows; none where the notice says that there is none
 */
public record DayGroup(Set<DayOfWeek> days, List<TimeWindow> windows, Stated<List<TimeWindow>> breaks)
    implements Named, Serializable {

  /**
   * Checks that the hours make sense.
   *
   * @throws IllegalArgumentException if there is no day or no window, if windows or breaks overlap, or if a break does
   *     not lie inside a window
   */
  public DayGroup {
    if (days.isEmpty() || windows.isEmpty()) {
      throw new IllegalArgumentException("a group of days has at least one day and one window");
    }
    days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    windows = apart(windows);
    if (breaks.value().filter(List::isEmpty).isPresent()) {
      throw new IllegalArgumentException("no break at all is stated as none, not as an empty list");
    }
    breaks = breaks.map(DayGroup::apart);
    for (TimeWindow pause : breaks.value().orElse(List.of())) {
      if (windows.stream().noneMatch(window -> window.encloses(pause))) {
        throw new IllegalArgumentException("the break " + pause + " lies in none of the windows " + windows);
      }
    }
  }

  /**
   * Days with windows of which no break is known.
   *
   * @param days the weekdays
   * @param windows the windows
   * @return the group
   */
  public static DayGroup of(Set<DayOfWeek> days, TimeWindow... windows) {
    return new DayGroup(days, List.of(windows), Stated.unknown());
  }

  private static List<TimeWindow> apart(List<TimeWindow> windows) {
    List<TimeWindow> sorted = windows.stream().sorted(Comparator.comparing(TimeWindow::startMinute)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).startMinute() < sorted.get(i - 1).endMinute()) {
        throw new IllegalArgumentException(sorted.get(i - 1) + " and " + sorted.get(i) + " overlap");
      }
    }
    return sorted;
  }

  /** How long the windows of one day are together. */
  public Hours attendance() {
    return windows.stream().map(TimeWindow::length).reduce(Hours.of(0), Hours::plus);
  }

  /** The working time of one day, attendance less breaks; empty where the notice does not speak of breaks. */
  public Optional<Hours> workingHours() {
    return breaks.fold(
        Optional::empty,
        () -> Optional.of(attendance()),
        pauses -> Optional.of(
            pauses.stream().map(TimeWindow::length).reduce(attendance(), Hours::minus)));
  }

  /** The days, their windows and breaks, such as {@code 周一、周三 08:30-11:00 休息10:00-10:10}. */
  @Override
  public String chinese() {
    return days.stream().map(day -> "周" + "一二三四五六日".charAt(day.ordinal())).collect(Collectors.joining("、"))
        + " " + joined(windows, Language.CHINESE, "、")
        + breaks.fold(() -> "", () -> " 中间不休息", pauses -> " 休息" + joined(pauses, Language.CHINESE, "、"));
  }

  /** The days, their windows and breaks, such as {@code Mon, Wed 08:30-11:00 (break 10:00-10:10)}. */
  @Override
  public String english() {
    return days.stream().map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
        .collect(Collectors.joining(", ")) + " " + joined(windows, Language.ENGLISH, ", ")
        + breaks.fold(
            () -> "", () -> " (no break)", pauses -> " (break " + joined(pauses, Language.ENGLISH, ", ") + ")");
  }

  private static String joined(List<TimeWindow> windows, Language language, String between) {
    return windows.stream().map(window -> window.in(language)).collect(Collectors.joining(between));
  }
}
