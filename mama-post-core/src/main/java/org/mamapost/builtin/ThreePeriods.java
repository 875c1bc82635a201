package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;
import org.mamapost.time.CivilTerm;
import org.mamapost.time.DateRange;

/** 孕期、产期、哺乳期: pregnancy, leave for birth or miscarriage, and nursing. */
final class ThreePeriods {

  private ThreePeriods() {}

  /** Adds the condition that she is in one of them on the day of the facts; nursing is one only where it counts. */
  static void require(Decision decision, SchemeContext context, Citation basis, boolean nursingCounts) {
    List<Explanation> ways = new ArrayList<>(List.of(
        Pregnancy.on(context, basis),
        onLeave(context, MaternityLeave.PROTECTION, MaternityFacts.BORN_ON, basis),
        onLeave(context, MiscarriageLeave.PROTECTION, MaternityFacts.MISCARRIED_ON, basis)));
    if (nursingCounts) {
      ways.add(NursingPeriod.way(context));
    }
    decision.requireAny(Words.say("three-periods"), ways);
  }

  /** The leave that an event gave rise to; where its start is unknown it began with the event at the latest. */
  private static Explanation onLeave(
      SchemeContext context, Protection leave, FactKey<LocalDate> event, Citation basis) {
    Fact<LocalDate> happened = context.facts().get(event);
    LocalDate day = context.factsOn();
    Explanation step = Explanation.of(Words.say("three-periods.leave", leave.key()), happened.value().fold(
            () -> Holding.UNKNOWN, () -> Holding.FAILS,
            on -> on.isAfter(day) ? Holding.FAILS : lasts(leave.assess(context).value(), on, day)))
        .about(happened).citing(basis);
    return step.holding() == Holding.UNKNOWN && !happened.value().isUnknown()
        ? step.about(context.facts().get(MaternityFacts.LEAVE_STARTED_ON)) : step;
  }

  private static Holding lasts(Optional<Safeguard> given, LocalDate event, LocalDate day) {
    Optional<DateRange> known = given.flatMap(Safeguard::period);
    if (known.isPresent()) {
      return known.get().contains(day) ? Holding.HOLDS : Holding.FAILS;
    }
    return given.flatMap(Safeguard::allowance)
        .filter(much -> day.isAfter(CivilTerm.ofDays(event, much.number()).lastDay()))
        .map(over -> Holding.FAILS)
        .orElse(Holding.UNKNOWN);
  }

  /** The days on which one of them may begin or end, by the leave of the facts. */
  static Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(WorkLimits.states(facts, policy));
    facts.value(MaternityFacts.LEAVE_STARTED_ON).value().ifPresent(days::add);
    leaveEnds(facts, policy, MaternityLeave.PROTECTION, MaternityFacts.BORN_ON, days);
    leaveEnds(facts, policy, MiscarriageLeave.PROTECTION, MaternityFacts.MISCARRIED_ON, days);
    return days;
  }

  private static void leaveEnds(
      Facts facts, RegionalPolicy policy, Protection leave, FactKey<LocalDate> event, Set<LocalDate> days) {
    facts.value(event).value().ifPresent(on -> leave.assess(new SchemeContext(facts, on, on, policy)).value()
        .ifPresent(given -> {
          given.period().flatMap(DateRange::last).ifPresent(last -> days.add(last.plusDays(1)));
          given.allowance().ifPresent(much ->
              days.add(CivilTerm.ofDays(on, much.number()).lastDay().plusDays(1)));
        }));
  }
}
