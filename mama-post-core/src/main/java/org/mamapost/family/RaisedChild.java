package org.mamapost.family;

import java.time.LocalDate;
import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.interpretation.UnderTwelve;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Facts;
import org.mamapost.person.Relation;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;

/**
 * Asks of one child whether it is within the age limit and whether the carer owes it 抚养; neither stages nor with whom
 * it lives play a part.
 *
 * @param policy the policy with its layers
 * @param limit the age up to which a child counts
 * @param day the day
 */
record RaisedChild(RegionalPolicy policy, Parameter<Integer> limit, LocalDate day) {

  /** The child as one way to count. */
  Explanation step(Child child, Facts all) {
    Facts facts = child.ties().over(all);
    Decision decision = Decision.of(new SchemeContext(facts, day, day, policy),
        Words.say("child", child.bornOn()), limit.citation());
    if (day.isBefore(child.bornOn())) {
      decision.require(false, Words.say("born"), limit.citation());
      return decision.step();
    }
    int age = age(child, decision, day);
    boolean counts = age < limit.value()
        || age == limit.value() && decision.reading(UnderTwelve.class) == UnderTwelve.INCLUDED;
    decision.require(counts, Words.say("age.limit", age, limit.value()), limit.citation());
    if (counts) {
      Optional<Relation> relation = decision.require(
          CarerFacts.CHILD_RELATION, known -> true, Words.say("relation"), limit.citation());
      relation.ifPresent(known ->
          new SupportDuty(facts, day, policy, decision).owed(FamilyRules.duty(known)));
    }
    return decision.step();
  }

  private static int age(Child child, Decision decision, LocalDate day) {
    Birthdays birthdays = new Birthdays(child);
    return birthdays.age(
        day, birthdays.onLeapDay() ? decision.parameter(FamilyRules.LEAP_BIRTHDAY, day) : Optional.empty());
  }
}
