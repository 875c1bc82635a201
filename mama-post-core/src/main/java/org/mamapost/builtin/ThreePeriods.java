package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.person.Facts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/** 孕期、产期、哺乳期: pregnancy, leave for birth or miscarriage, and nursing. */
final class ThreePeriods {

  private ThreePeriods() {}

  /** Adds the condition that she is in one of them on the day of the facts; nursing is one only where it counts. */
  static void require(Decision decision, SchemeContext context, Citation basis, boolean nursingCounts) {
    List<Explanation> ways = new ArrayList<>(List.of(Pregnancy.on(context, basis)));
    EventLeave.ALL.forEach(leave -> ways.add(leave.running(context, basis)));
    if (nursingCounts) {
      ways.add(NursingPeriod.way(context));
    }
    Message condition = Words.say("three-periods");
    decision.requireAny(nursingCounts ? NursingPeriod.saying(context, condition, ways) : condition, ways);
  }

  /** Whether she is in one of them, as an answer of its own: the day, or why not or why nobody can tell. */
  static Answer<LocalDate> on(SchemeContext context, Citation basis, boolean nursingCounts) {
    Decision decision = Decision.of(context, Words.say("three-periods.on", context.factsOn()), basis);
    require(decision, context, basis, nursingCounts);
    return decision.answer(context::factsOn);
  }

  /** The days on which one of them may begin or end. */
  static Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(WorkLimits.states(facts, policy));
    EventLeave.ALL.forEach(leave -> days.addAll(leave.changes(facts, policy)));
    return days;
  }
}
