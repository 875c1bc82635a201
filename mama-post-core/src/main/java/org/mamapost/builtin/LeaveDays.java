package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.interpretation.LeaveFirstDay;
import org.mamapost.interpretation.LeaveRuleDay;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;
import org.mamapost.time.CivilTerm;
import org.mamapost.time.DateRange;

/** By the rules of which day a leave is counted, and from when to when it lasts. */
final class LeaveDays {

  private static final Citation BY_CALENDAR =
      Statutes.CIVIL_CODE.cite("第二百条", "民法所称的期间按照公历年、月、日、小时计算");
  private static final Citation FIRST_DAY =
      Statutes.CIVIL_CODE.cite("第二百零一条", "按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算");
  private static final Citation OTHERWISE = Statutes.CIVIL_CODE.cite("第二百零四条",
      "期间的计算方法依照本法的规定，但是法律另有规定或者当事人另有约定的除外");

  private LeaveDays() {}

  /** The day whose rules count for a leave that an event gave rise to. */
  static LocalDate rulesFor(Decision decision, SchemeContext context, LocalDate event) {
    LocalDate asked = context.rulesOn();
    return decision.reading(LeaveRuleDay.class) == LeaveRuleDay.DAY_OF_BIRTH && event.isBefore(asked) ? event : asked;
  }

  /**
   * The days of a leave, where it is known when it started. They are calendar days: no text seen adds holidays, and no
   * calendar of holidays is at hand by which the last day would move (民法典第二百零三条).
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
        .map(start -> days(decision, start, days));
  }

  private static DateRange days(Decision decision, LocalDate start, int days) {
    boolean counted = decision.reading(LeaveFirstDay.class) == LeaveFirstDay.COUNTED;
    decision.step(Explanation.of(Words.say("leave.calendar"), Holding.HOLDS)
        .citing(BY_CALENDAR).citing(FIRST_DAY).citing(OTHERWISE));
    return DateRange.ofInclusive(start, CivilTerm.ofDays(counted ? start.minusDays(1) : start, days).lastDay());
  }
}
