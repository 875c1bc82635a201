package org.mamapost.shanghai;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Answer;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Inquiry;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.time.CivilTerm;
import org.mamapost.time.DateRange;

/** The maternity leave after the birth, by the law of the city, and the time for a claim that runs from its end. */
final class LeaveTaken {

  private LeaveTaken() {}

  /**
   * Adds the conditions that the leave is over and the time for a claim is not.
   *
   * @param decision gets the steps
   * @param context whose leave, on which day
   * @param basis the words
   * @return the last day for a claim; empty where something stands against the answer
   */
  static Optional<LocalDate> requireOver(Decision decision, SchemeContext context, Citation basis) {
    Answer<Safeguard> leave = ofTheBirth(context);
    decision.step(leave.explanation());
    Optional<DateRange> days = leave.value().flatMap(Safeguard::period);
    // Who took none has nothing to claim after, whatever may be open of the leave itself.
    decision.require(MaternityFacts.LEAVE_STARTED_ON, start -> leave.value().isEmpty() || days.isPresent(),
        Words.say("subsidy.started"), basis);
    Optional<Integer> years = decision.parameter(MaternityLeaveSubsidy.CLAIM_YEARS);
    if (days.isEmpty() || years.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = days.get().last().orElseThrow();
    LocalDate claimable = claimable(last, years.get());
    decision.require(context.factsOn().isAfter(last), Words.say("subsidy.over", last), basis);
    decision.require(!context.factsOn().isAfter(claimable), Words.say("subsidy.in-time", claimable), basis);
    return Optional.of(claimable);
  }

  // A pregnancy after this birth is no matter of its leave.
  private static Answer<Safeguard> ofTheBirth(SchemeContext context) {
    Facts facts = context.facts().toBuilder().without(MaternityFacts.PREGNANT_SINCE).build();
    return Inquiry.assessed(leave(context.policy()),
        new SchemeContext(facts, context.factsOn(), context.rulesOn(), context.policy()));
  }

  private static Protection leave(RegionalPolicy policy) {
    return policy.protections().stream()
        .filter(protection -> protection.key().equals(Protections.MATERNITY_LEAVE)).findFirst().orElseThrow();
  }

  private static LocalDate claimable(LocalDate last, int years) {
    return new CivilTerm(last, Period.ofYears(years)).lastDay();
  }

  /** The days on which the leave begins, on which it is over, and on which it is too late. */
  static Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(leave(policy).changes(facts, policy));
    facts.value(MaternityFacts.BORN_ON).value().ifPresent(born ->
        ofTheBirth(new SchemeContext(facts, born, born, policy)).value().flatMap(Safeguard::period)
            .flatMap(DateRange::last).ifPresent(last -> {
              days.add(last.plusDays(1));
              policy.values(MaternityLeaveSubsidy.CLAIM_YEARS)
                  .forEach(years -> days.add(claimable(last, years).plusDays(1)));
            }));
    return days;
  }
}
