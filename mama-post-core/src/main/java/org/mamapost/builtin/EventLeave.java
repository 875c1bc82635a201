package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.interpretation.LeaveRuleDay;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.InForce;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Leave;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * The leave that an event gave rise to, a birth or a miscarriage: whether she is on it, and whether it is over.
 *
 * <p>Where a region's days are not modelled, the end of a leave is not known. It is taken to be over once the baby
 * would be too old to be nursed: from then on at the latest the law sees its mother at work (第九条), so that the birth of
 * a child long at school keeps no question open.
 *
 * @param leave which leave
 * @param event what gave rise to it
 * @param days how many days it has, over or not
 * @param before how many days before the event it may start
 */
record EventLeave(
    ProtectionKey leave,
    FactKey<LocalDate> event,
    Function<SchemeContext, Answer<Safeguard>> days,
    BiFunction<RegionalPolicy, LocalDate, Integer> before) {

  static final EventLeave OF_BIRTH = new EventLeave(Protections.MATERNITY_LEAVE, MaternityFacts.BORN_ON,
      MaternityLeave::ofBirth, (policy, day) -> policy.parameter(Leave.BEFORE_BIRTH, day)
          .map(InForce::parameter).map(known -> known.value()).orElse(0));
  static final EventLeave OF_MISCARRIAGE = new EventLeave(Protections.MISCARRIAGE_LEAVE, MaternityFacts.MISCARRIED_ON,
      MiscarriageLeave::ofMiscarriage, (policy, day) -> 0);
  static final List<EventLeave> ALL = List.of(OF_BIRTH, OF_MISCARRIAGE);

  /** The event, if it has happened by the day of the facts. */
  Optional<LocalDate> happened(SchemeContext context) {
    return context.facts().value(event).value().filter(day -> !day.isAfter(context.factsOn()));
  }

  /** That an answer is about the leave of this event. */
  Message about(LocalDate day) {
    return Words.say(event.equals(MaternityFacts.BORN_ON) ? "leave.of-birth" : "leave.of-miscarriage", day);
  }

  /** The condition that she is on this leave on the day of the facts. */
  Explanation running(SchemeContext context, Citation basis) {
    return told("three-periods.leave", context, basis, term -> term.running(context.policy(), context.factsOn()));
  }

  /** The condition that this leave is not over on the day of the facts. */
  Explanation due(SchemeContext context, Citation basis) {
    return told("leave.not-over", context, basis, term -> term.due(context.policy(), context.factsOn()));
  }

  private Explanation told(
      String saying, SchemeContext context, Citation basis, Function<LeaveTerm, Holding> holding) {
    Fact<LocalDate> fact = context.facts().get(event);
    Optional<LocalDate> day = happened(context);
    if (day.isEmpty()) {
      return Explanation.of(Words.say("leave.no-event", event),
          fact.value().isUnknown() ? Holding.UNKNOWN : Holding.FAILS).about(fact).citing(basis);
    }
    Explanation step = Explanation.of(Words.say(saying, leave, day.get()), Holding.FAILS).about(fact).citing(basis);
    if (isLongPast(context, day.get())) {
      return step;
    }
    Answer<Safeguard> given = days.apply(context);
    return given.fold(
        refusal -> Explanation.of(step.statement(), given.explanation().holding()).about(fact).citing(basis)
            .made(List.of(given.explanation())),
        safeguard -> {
          LeaveTerm term = term(context, day.get(), safeguard);
          Explanation known = Explanation.of(step.statement(), holding.apply(term)).about(fact).citing(basis);
          for (Fact<LocalDate> looked : term.start().looked()) {
            known = known.about(looked);
          }
          return known;
        });
  }

  /** Tells whether the leave is over for certain, which is not the same as there being none. */
  boolean isOver(SchemeContext context) {
    return happened(context).filter(day -> isLongPast(context, day) || days.apply(context).value()
        .filter(given -> term(context, day, given).due(context.policy(), context.factsOn()) == Holding.FAILS)
        .isPresent()).isPresent();
  }

  private static boolean isLongPast(SchemeContext context, LocalDate event) {
    return context.policy().parameter(Leave.NURSING_BABY_UNDER, context.rulesOn())
        .filter(under -> !context.factsOn().isBefore(event.plusYears(under.parameter().value()))).isPresent();
  }

  private LeaveTerm term(SchemeContext context, LocalDate day, Safeguard given) {
    return term(context, day, given.allowance().orElseThrow().number(),
        given.allowance().orElseThrow().bound() == Bound.EXACTLY);
  }

  /** The term of so many days of this leave. */
  LeaveTerm term(SchemeContext context, LocalDate day, int length, boolean exact) {
    int earlier = before.apply(context.policy(), LeaveDays.rulesFor(context, day));
    return new LeaveTerm(day, earlier, length, exact,
        LeaveStart.of(context.facts(), event, day, earlier, length));
  }

  /**
   * The leave as she is told of it: what is over is not due, and where nobody can tell whether it is over, that is
   * said. Where its days may be more than are known it is told until it is long past.
   *
   * @param context whose
   * @param due whether it is over
   * @param decision gets the condition that it is not
   * @return the leave, or why it is not due
   */
  Answer<Safeguard> told(SchemeContext context, Explanation due, Decision decision) {
    Answer<Safeguard> given = days.apply(context);
    boolean open = given.value().flatMap(Safeguard::allowance).filter(much -> much.bound() != Bound.EXACTLY)
        .isPresent();
    boolean ended = due.holding() == Holding.FAILS && given.value().flatMap(Safeguard::period).isPresent();
    boolean tellsItself = due.holding() == Holding.HOLDS || ended
        || due.holding() != Holding.FAILS && (open || given.value().isEmpty());
    if (tellsItself) {
      return given;
    }
    decision.step(due);
    return decision.answer(given::orElseThrow);
  }

  /** The days on which any of this may change. */
  Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> changes = new TreeSet<>();
    facts.value(event).value().ifPresent(day -> {
      changes.add(day);
      policy.values(Leave.NURSING_BABY_UNDER).forEach(years -> changes.add(day.plusYears(years)));
      facts.value(MaternityFacts.LEAVE_STARTED_ON).value().ifPresent(changes::add);
      daysOfRules(policy, day).forEach(rules ->
          ends(new SchemeContext(facts, rules, rules, policy), day, changes));
    });
    return changes;
  }

  /** The days whose rules may count: that of the event, or else any on which they change after it. */
  private static Stream<LocalDate> daysOfRules(RegionalPolicy policy, LocalDate event) {
    return policy.reading(LeaveRuleDay.class) == LeaveRuleDay.DAY_OF_BIRTH ? Stream.of(event)
        : Stream.concat(Stream.of(event), policy.changes().filter(event::isBefore)).distinct();
  }

  private void ends(SchemeContext context, LocalDate day, Set<LocalDate> changes) {
    days.apply(context).value().ifPresent(given -> {
      LeaveTerm term = term(context, day, given);
      changes.add(term.surelyUntil());
      changes.add(term.perhapsUntil());
      term.start().day().ifPresent(start ->
          changes.add(LeaveTerm.lastDay(context.policy(), start, term.days()).plusDays(1)));
    });
  }
}
