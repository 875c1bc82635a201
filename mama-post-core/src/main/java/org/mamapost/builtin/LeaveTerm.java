package org.mamapost.builtin;

import java.time.LocalDate;
import org.mamapost.answer.Holding;
import org.mamapost.interpretation.LeaveFirstDay;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.time.CivilTerm;

/**
 * From when to when a leave lasts, as far as that is known.
 *
 * @param event the day of the birth or miscarriage
 * @param before how many days before it the leave may start
 * @param days how many days it has, or at least has
 * @param exact whether it has these days and no more; where a region's days are not modelled nobody can tell
 * @param start when it started
 */
record LeaveTerm(LocalDate event, int before, int days, boolean exact, LeaveStart start) {

  /** The last of so many days of leave. */
  static LocalDate lastDay(RegionalPolicy policy, LocalDate start, int days) {
    boolean counted = policy.reading(LeaveFirstDay.class) == LeaveFirstDay.COUNTED;
    return CivilTerm.ofDays(counted ? start.minusDays(1) : start, days).lastDay();
  }

  /** Whether she is on leave on a day. */
  Holding running(RegionalPolicy policy, LocalDate day) {
    return start.day().filter(day::isBefore).isPresent() ? Holding.FAILS : within(policy, day);
  }

  /** Whether the leave is not over by a day, though it may not have started. */
  Holding due(RegionalPolicy policy, LocalDate day) {
    boolean sure = start.day().isEmpty() && day.isBefore(surelyUntil());
    return sure ? Holding.HOLDS : within(policy, day);
  }

  private Holding within(RegionalPolicy policy, LocalDate day) {
    Holding afterwards = exact ? Holding.FAILS : Holding.JUDGEMENT;
    if (start.day().isPresent()) {
      return day.isAfter(lastDay(policy, start.day().get(), days)) ? afterwards : Holding.HOLDS;
    }
    if (!day.isBefore(perhapsUntil())) {
      return afterwards;
    }
    return start.holding() == Holding.UNKNOWN ? Holding.UNKNOWN : Holding.JUDGEMENT;
  }

  /** The first day on which a leave that started as early as it may would be over. */
  LocalDate surelyUntil() {
    return event.minusDays(before).plusDays(days);
  }

  /** The first day on which a leave that started as late as it may would be over. */
  LocalDate perhapsUntil() {
    return event.plusDays(2L * days + 1);
  }
}
