package org.mamapost.validation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.Readings;
import org.mamapost.time.DayGroup;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/**
 * Brings the days of a weekly schedule to a length that is allowed: what is too long ends earlier, with the windows and
 * breaks that come after; what is too short ends later. Where that cannot be done, or would not settle it because no
 * break is written, the nearest hours a day are said instead.
 */
record WindowRepair(DayLength length, HoursRange allowed, Readings readings) {

  /** The nearest arrangement whose every day is allowed. */
  WorkTime of(WorkTime.Weekly weekly) {
    List<DayGroup> moved = new ArrayList<>();
    for (DayGroup group : weekly.groups()) {
      moved(group, earliest(weekly)).ifPresent(moved::add);
    }
    return moved.size() == weekly.groups().size() ? new WorkTime.Weekly(moved) : aDay(weekly);
  }

  private WorkTime aDay(WorkTime.Weekly weekly) {
    return length.aDay(HoursRange.exactly(allowed.nearestTo(length.of(weekly.groups().get(0), readings).most())));
  }

  /** When the first window of any day starts; a night that ends no later runs into no morning. */
  private static int earliest(WorkTime.Weekly weekly) {
    return weekly.groups().stream().mapToInt(group -> Span.of(group.windows().get(0)).from()).min().orElseThrow();
  }

  private Optional<DayGroup> moved(DayGroup group, int morning) {
    HoursRange now = length.of(group, readings);
    Hours wanted = allowed.nearestTo(now.most());
    long seconds = wanted.toDuration().minus(now.most().toDuration()).getSeconds();
    // Windows are whole minutes.
    if (!now.least().equals(now.most()) || seconds % 60 != 0) {
      return Optional.empty();
    }
    int minutes = Math.toIntExact(seconds / 60);
    if (minutes == 0) {
      return Optional.of(group);
    }
    return minutes < 0 ? endingEarlier(group, -minutes) : endingLater(group, minutes, morning);
  }

  private static Optional<DayGroup> endingLater(DayGroup group, int minutes, int morning) {
    List<TimeWindow> windows = new ArrayList<>(group.windows());
    Span last = Span.of(windows.remove(windows.size() - 1));
    Span longer = new Span(last.from(), last.to() + minutes);
    if (longer.length() > Span.DAY || longer.to() > Span.DAY + morning) {
      return Optional.empty();
    }
    windows.add(longer.window());
    return Optional.of(new DayGroup(group.days(), windows, group.breaks()));
  }

  /** Takes minutes that count off the end of the day, one after the other; what stands behind them goes with them. */
  private Optional<DayGroup> endingEarlier(DayGroup group, int minutes) {
    List<Span> windows = group.windows().stream().map(Span::of).toList();
    List<Span> breaks = group.breaks().value().orElse(List.of()).stream().map(pause -> within(windows, pause)).toList();
    int end = windows.get(windows.size() - 1).to();
    int left = minutes;
    while (end > windows.get(0).from() && (left > 0 || !counts(end - 1, windows, breaks))) {
      end--;
      left -= counts(end, windows, breaks) ? 1 : 0;
    }
    List<TimeWindow> kept = until(end, windows);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    List<TimeWindow> pauses = until(end, breaks);
    Stated<List<TimeWindow>> stated = pauses.isEmpty() && !breaks.isEmpty() ? Stated.none()
        : group.breaks().map(before -> pauses);
    return Optional.of(new DayGroup(group.days(), kept, stated));
  }

  private boolean counts(int minute, List<Span> windows, List<Span> breaks) {
    boolean attended = windows.stream().anyMatch(window -> window.holds(minute));
    return attended && (length == DayLength.ATTENDANCE || breaks.stream().noneMatch(pause -> pause.holds(minute)));
  }

  private static List<TimeWindow> until(int end, List<Span> spans) {
    return spans.stream()
        .filter(span -> span.from() < end)
        .map(span -> new Span(span.from(), Math.min(span.to(), end)).window())
        .toList();
  }

  /** A break after midnight is written by the clock alone. */
  private static Span within(List<Span> windows, TimeWindow pause) {
    Span written = Span.of(pause);
    boolean today = windows.stream().anyMatch(window -> window.from() <= written.from() && written.to() <= window.to());
    return today ? written : new Span(written.from() + Span.DAY, written.to() + Span.DAY);
  }

  /** Minutes since the midnight at which the day begins. */
  private record Span(int from, int to) {

    private static final int DAY = 24 * 60;

    static Span of(TimeWindow window) {
      return new Span(minute(window.start()), minute(window.end()) + (window.overMidnight() ? DAY : 0));
    }

    private static int minute(LocalTime time) {
      return time.toSecondOfDay() / 60;
    }

    int length() {
      return to - from;
    }

    boolean holds(int minute) {
      return from <= minute && minute < to;
    }

    TimeWindow window() {
      int since = from / DAY * DAY;
      return new TimeWindow(time(from - since), time(to - since), to - since >= DAY);
    }

    private static LocalTime time(int minute) {
      return LocalTime.ofSecondOfDay(minute % DAY * 60L);
    }
  }
}
