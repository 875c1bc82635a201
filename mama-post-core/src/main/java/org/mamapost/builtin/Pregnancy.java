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
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;

/**
 * 孕期: from the day since when it is known until birth or miscarriage. How many months it has lasted is not worked out
 * from the expected date, because no text says how; that it completes seven is what a medical institution certifies.
 */
final class Pregnancy {

  private static final List<FactKey<LocalDate>> ENDS = List.of(MaternityFacts.BORN_ON, MaternityFacts.MISCARRIED_ON);

  private Pregnancy() {}

  /** The condition that she is pregnant on the day of the facts. */
  static Explanation on(SchemeContext context, Citation basis) {
    Fact<LocalDate> since = context.facts().get(MaternityFacts.PREGNANT_SINCE);
    List<Fact<?>> looked = new ArrayList<>(List.of(since));
    Holding holding = since.value().fold(
        () -> Holding.UNKNOWN, () -> Holding.FAILS, start -> lasts(context, start, looked));
    Explanation step = Explanation.of(Words.say("pregnancy"), holding).citing(basis);
    for (Fact<?> fact : looked) {
      step = step.about(fact);
    }
    return step;
  }

  private static Holding lasts(SchemeContext context, LocalDate start, List<Fact<?>> looked) {
    LocalDate day = context.factsOn();
    if (start.isAfter(day)) {
      return Holding.FAILS;
    }
    Holding holding = Holding.HOLDS;
    for (FactKey<LocalDate> key : ENDS) {
      Fact<LocalDate> end = context.facts().get(key);
      looked.add(end);
      // An end before the start is that of an earlier pregnancy.
      if (end.value().value().filter(ended -> !ended.isBefore(start) && !ended.isAfter(day)).isPresent()) {
        return Holding.FAILS;
      }
      holding = end.value().isUnknown() ? Holding.UNKNOWN : holding;
    }
    return holding;
  }

  /** The condition that she is pregnant and seven months are complete. */
  static Explanation ofSevenMonths(SchemeContext context, Citation basis) {
    Explanation pregnant = on(context, basis);
    Fact<LocalDate> reached = context.facts().get(MaternityFacts.SEVEN_MONTHS_ON);
    Holding complete = reached.value().fold(() -> Holding.UNKNOWN, () -> Holding.FAILS,
        from -> from.isAfter(context.factsOn()) ? Holding.FAILS : Holding.HOLDS);
    Explanation months = Explanation.of(Words.say("pregnancy.seven-months"), complete).about(reached).citing(basis);
    return Explanation.of(Words.say("pregnancy.of-seven-months"), both(pregnant.holding(), complete))
        .citing(basis).made(List.of(pregnant, months));
  }

  private static Holding both(Holding one, Holding other) {
    return Optional.of(Holding.FAILS).filter(fails -> one == fails || other == fails)
        .orElse(one == Holding.UNKNOWN || other == Holding.UNKNOWN ? Holding.UNKNOWN : Holding.HOLDS);
  }

  /** The days on which pregnancy begins, completes seven months or ends. */
  static Set<LocalDate> changes(Facts facts) {
    Set<LocalDate> days = new TreeSet<>();
    for (FactKey<LocalDate> key : List.of(MaternityFacts.PREGNANT_SINCE, MaternityFacts.SEVEN_MONTHS_ON,
        MaternityFacts.BORN_ON, MaternityFacts.MISCARRIED_ON)) {
      facts.value(key).value().ifPresent(days::add);
    }
    return days;
  }
}
