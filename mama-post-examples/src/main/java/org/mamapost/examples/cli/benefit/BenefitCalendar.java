package org.mamapost.examples.cli.benefit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mamapost.answer.Refusal;
import org.mamapost.benefit.BenefitPeriod;
import org.mamapost.policy.SchemeKey;
import org.mamapost.time.DateRange;

/**
 * What is due over a period.
 *
 * @param days the period, with a last day
 * @param periods for each scheme its answers in order of time
 * @param gaps the days on which no policy answers
 */
public record BenefitCalendar(DateRange days, List<BenefitPeriod> periods, List<Gap> gaps) {

  /**
   * Days on which no policy answers.
   *
   * @param days the days
   * @param refusal why not
   */
  public record Gap(DateRange days, Refusal refusal) {}

  /** Copies the lists. */
  public BenefitCalendar {
    periods = List.copyOf(periods);
    gaps = List.copyOf(gaps);
  }

  /** The days on which something begins, is renewed or ends, in order of time. */
  public List<CalendarEvent> events() {
    Map<SchemeKey, List<BenefitPeriod>> due = new LinkedHashMap<>();
    for (BenefitPeriod period : periods) {
      if (paid(period).isPresent()) {
        due.computeIfAbsent(period.answer().scheme(), scheme -> new ArrayList<>()).add(period);
      }
    }
    return due.values().stream()
        .flatMap(own -> events(own).stream())
        .sorted(Comparator.comparing(CalendarEvent::day))
        .toList();
  }

  private List<CalendarEvent> events(List<BenefitPeriod> due) {
    List<CalendarEvent> events = new ArrayList<>();
    for (int i = 0; i < due.size(); i++) {
      DateRange paid = paid(due.get(i)).orElseThrow();
      boolean follows = i > 0 && adjoin(paid(due.get(i - 1)).orElseThrow(), paid);
      boolean goesOn = i + 1 < due.size() && adjoin(paid, paid(due.get(i + 1)).orElseThrow());
      events.add(new CalendarEvent(paid.first(), begins(paid, follows), due.get(i).answer()));
      if (!goesOn && paid.last().isPresent() && !paid.last().equals(days.last())) {
        events.add(new CalendarEvent(paid.last().get(), CalendarEvent.Kind.ENDS, due.get(i).answer()));
      }
    }
    return events;
  }

  private CalendarEvent.Kind begins(DateRange paid, boolean follows) {
    if (follows) {
      return CalendarEvent.Kind.RENEWED;
    }
    return paid.first().equals(days.first()) ? CalendarEvent.Kind.DUE_ALREADY : CalendarEvent.Kind.STARTS;
  }

  /** The days of a period on which it is due, which an entitlement for a time of its own cuts short. */
  private static Optional<DateRange> paid(BenefitPeriod period) {
    return period.answer().answer().value().flatMap(due -> due.period()
        .map(own -> common(period.days(), own))
        .orElse(Optional.of(period.days())));
  }

  private static Optional<DateRange> common(DateRange one, DateRange other) {
    if (!one.overlaps(other)) {
      return Optional.empty();
    }
    var first = one.first().isAfter(other.first()) ? one.first() : other.first();
    var oneLast = one.last().orElseThrow();
    var last = other.last().filter(oneLast::isAfter).orElse(oneLast);
    return Optional.of(DateRange.ofInclusive(first, last));
  }

  private static boolean adjoin(DateRange earlier, DateRange later) {
    return earlier.last().filter(last -> last.plusDays(1).equals(later.first())).isPresent();
  }
}
