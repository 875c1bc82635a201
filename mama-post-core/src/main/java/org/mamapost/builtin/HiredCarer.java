package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.Optional;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.EmployerFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;

/** 招用育儿妇女: she was one on the day she was hired; what is due for hiring her does not end with a birthday. */
final class HiredCarer {

  private HiredCarer() {}

  /**
   * Adds the condition. Without the day of hiring nobody can tell whether she was one, so her facts are only asked for.
   *
   * @return the day of hiring, if it is known
   */
  static Optional<LocalDate> require(Decision decision, SchemeContext context, Citation basis) {
    Optional<LocalDate> hiredOn = decision.require(EmployerFacts.HIRED_ON, day -> !day.isAfter(context.factsOn()),
        Words.say("hired-carer.hired"), basis);
    hiredOn.ifPresentOrElse(
        day -> CaringWoman.require(decision,
            new SchemeContext(context.facts(), day, context.rulesOn(), context.policy())),
        () -> {
          decision.ask(CarerFacts.SEX);
          decision.ask(CarerFacts.CHILDREN);
        });
    return hiredOn;
  }
}
