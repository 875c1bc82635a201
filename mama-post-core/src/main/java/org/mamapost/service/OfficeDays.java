package org.mamapost.service;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The days on which an office is open. The host says which: the library has no calendar of holidays.
 *
 * @param weekdays the weekdays on which it is open as a rule, at least one
 * @param closed days on which it is closed all the same, such as holidays
 * @param opened days on which it is open all the same, such as a Saturday that is worked in exchange (调休)
 */
public record OfficeDays(Set<DayOfWeek> weekdays, Set<LocalDate> closed, Set<LocalDate> opened)
    implements Serializable {

  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException if there is no weekday, or if a day is both closed and opened
   */
  public OfficeDays {
    if (weekdays.isEmpty()) {
      throw new IllegalArgumentException("an office is open on at least one weekday");
    }
    weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
    closed = Set.copyOf(closed);
    opened = Set.copyOf(opened);
    if (!Collections.disjoint(closed, opened)) {
      throw new IllegalArgumentException("a day is either closed or opened");
    }
  }

  /** Monday to Friday, with no exception known. */
  public static OfficeDays mondayToFriday() {
    return new OfficeDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(), Set.of());
  }

  /** Tells whether the office is open on a day. */
  public boolean isOpenOn(LocalDate day) {
    return opened.contains(day) || weekdays.contains(day.getDayOfWeek()) && !closed.contains(day);
  }

  /** The open days from a first to a last, both included; empty if there is none. */
  List<LocalDate> between(LocalDate first, LocalDate last) {
    return first.isAfter(last) ? List.of()
        : first.datesUntil(last.plusDays(1)).filter(this::isOpenOn).toList();
  }
}
