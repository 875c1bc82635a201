package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.Optional;
import org.mamapost.interpretation.LeaveFirstDay;
import org.mamapost.interpretation.LeaveRuleDay;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;
import org.mamapost.time.CivilTerm;
import org.mamapost.time.DateRange;

/** By the rules of which day a leave is counted, and from when to when it lasts. */
final class LeaveDays {

  private LeaveDays() {}

  /** The day whose rules count for a leave that an event gave rise to. */
  static LocalDate rulesFor(Decision decision, SchemeContext context, LocalDate event) {
    LocalDate asked = context.rulesOn();
    return decision.reading(LeaveRuleDay.class) == LeaveRuleDay.DAY_OF_BIRTH && event.isBefore(asked) ? event : asked;
  }

  /**
   * The days of a leave, where it is known when it started. They are calendar days: no text seen adds holidays.
   *
   * @param decision gets the reading
   * @param context the facts
   * @param earliest the first day on which it may start
   * @param days how many
   * @return the days; empty where no start is known, or one that is none of this leave
   */
  static Optional<DateRange> from(Decision decision, SchemeContext context, LocalDate earliest, int days) {
    return context.facts().value(MaternityFacts.LEAVE_STARTED_ON).value()
        .filter(start -> !start.isBefore(earliest))
        .map(start -> decision.reading(LeaveFirstDay.class) == LeaveFirstDay.COUNTED
            ? CivilTerm.ofDays(start.minusDays(1), days).days()
            : DateRange.ofInclusive(start, CivilTerm.ofDays(start, days).lastDay()));
  }
}
