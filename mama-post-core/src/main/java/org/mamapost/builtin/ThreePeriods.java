package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Answer;
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
import org.mamapost.text.Message;
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
    Message statement = Words.say("three-periods.leave", leave.key());
    Optional<LocalDate> day = happened.value().value();
    if (day.isEmpty() || day.get().isAfter(context.factsOn())) {
      Holding never = happened.value().isUnknown() ? Holding.UNKNOWN : Holding.FAILS;
      return Explanation.of(statement, never).about(happened).citing(basis);
    }
    Answer<Safeguard> days = leave.assess(context);
    return days.fold(
        refusal -> Explanation.of(statement, days.explanation().holding()).about(happened).citing(basis)
            .made(List.of(days.explanation())),
        given -> lasts(statement, given, day.get(), context).about(happened).citing(basis));
  }

  private static Explanation lasts(Message statement, Safeguard given, LocalDate event, SchemeContext context) {
    LocalDate day = context.factsOn();
    if (given.period().isPresent()) {
      return Explanation.of(statement, given.period().get().contains(day) ? Holding.HOLDS : Holding.FAILS);
    }
    Fact<LocalDate> started = context.facts().get(MaternityFacts.LEAVE_STARTED_ON);
    int length = given.allowance().orElseThrow().number();
    boolean over = day.isAfter(CivilTerm.ofDays(event, length).lastDay());
    // A start that is none of this leave's leaves open whether there was another.
    Holding holding = over ? Holding.FAILS
        : started.value().fold(() -> Holding.UNKNOWN, () -> Holding.JUDGEMENT, elsewhere -> Holding.JUDGEMENT);
    return Explanation.of(statement, holding).about(started);
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
