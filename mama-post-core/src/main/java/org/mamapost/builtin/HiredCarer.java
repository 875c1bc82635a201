package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.Optional;
import org.mamapost.person.EmployerFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;

/** 招用育儿妇女: she was one on the day she was hired; what is due for hiring her does not end with a birthday. */
final class HiredCarer {

  private HiredCarer() {}

  /**
   * Adds the condition.
   *
   * @return the day of hiring, if it is known
   */
  static Optional<LocalDate> require(Decision decision, SchemeContext context, Citation basis) {
    Optional<LocalDate> hiredOn = decision.require(EmployerFacts.HIRED_ON, day -> !day.isAfter(context.factsOn()),
        Words.say("hired-carer.hired"), basis);
    CaringWoman.require(decision, new SchemeContext(
        context.facts(), hiredOn.orElse(context.factsOn()), context.rulesOn(), context.policy()));
    return hiredOn;
  }
}
