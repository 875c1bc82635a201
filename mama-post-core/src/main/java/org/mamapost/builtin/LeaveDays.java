package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.interpretation.LeaveFirstDay;
import org.mamapost.interpretation.LeaveRuleDay;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;
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
    decision.reading(LeaveRuleDay.class);
    return rulesFor(context, event);
  }

  /** The same, where the reading is told elsewhere. */
  static LocalDate rulesFor(SchemeContext context, LocalDate event) {
    LocalDate asked = context.rulesOn();
    return context.policy().reading(LeaveRuleDay.class) == LeaveRuleDay.DAY_OF_BIRTH && event.isBefore(asked)
        ? event : asked;
  }

  /**
   * The days of a leave, where they are known to the last. They are calendar days: no text seen adds holidays, and no
   * calendar of holidays is at hand by which the last day would move (民法典第二百零三条).
   *
   * @param decision gets the reading
   * @param context the facts
   * @param term how many days, from when
   * @return the days; empty where there may be more of them, no start is known, or one that is none of this leave
   */
  static Optional<DateRange> of(Decision decision, SchemeContext context, LeaveTerm term) {
    return Optional.of(term).filter(LeaveTerm::exact).flatMap(exact -> exact.start().day()).map(start -> {
      decision.reading(LeaveFirstDay.class);
      decision.step(Explanation.of(Words.say("leave.calendar"), Holding.HOLDS)
          .citing(BY_CALENDAR).citing(FIRST_DAY).citing(OTHERWISE));
      return DateRange.ofInclusive(start, LeaveTerm.lastDay(context.policy(), start, term.days()));
    });
  }

  /** What to know of the stated start: that it is none of this leave, or later than leave starts by any text. */
  static List<Message> notes(SchemeContext context, LeaveTerm term) {
    List<Message> notes = new ArrayList<>();
    LeaveStart start = term.start();
    start.stated().value().value().filter(day -> start.holding() == Holding.FAILS).ifPresent(day -> notes.add(Words.say(
        "leave.start-elsewhere", day, term.event(), term.event().minusDays(term.before()),
        term.event().plusDays(term.days()))));
    start.stated().value().value().filter(day -> start.holding() == Holding.UNKNOWN).ifPresent(day ->
        notes.add(Words.say("leave.start-open", day, start.missing().orElseThrow().key())));
    start.day().filter(day -> day.isAfter(term.event().plusDays(1)))
        .ifPresent(day -> notes.add(Words.say("leave.start-late", day, term.event())));
    start.day().filter(day -> !term.exact()).ifPresent(day -> notes.add(Words.say(
        "leave.at-least-until", LeaveTerm.lastDay(context.policy(), day, term.days()))));
    return notes;
  }
}
