package org.mamapost.family;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.ParentsState;
import org.mamapost.person.Upbringing;
import org.mamapost.policy.Decision;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * Whether the carer owes one child 抚养, by the tie between them.
 *
 * @param facts the facts as they are for this child
 * @param day the day
 * @param policy the policy with its layers
 * @param decision gets the conditions
 */
record SupportDuty(Facts facts, LocalDate day, RegionalPolicy policy, Decision decision) {

  /** Adds what the duty of a tie asks for. */
  void owed(ParameterKey<Duty> key) {
    decision.parameter(key).ifPresent(duty ->
        duty(duty, policy.parameter(key, day).orElseThrow().parameter().citation()));
  }

  private void duty(Duty duty, Citation words) {
    switch (duty) {
      case NONE, ENDED -> decision.require(false, Words.say("no-duty"), words);
      case JUDGED -> decision.judge(Words.say("guardian"), words);
      case BROTHERLY -> {
        inPlaceOfParents(words);
        decision.judge(Words.say("brotherly"), words);
      }
      case IN_PLACE_OF_PARENTS -> inPlaceOfParents(words);
      case IF_RAISED -> require(CarerFacts.CHILD_UPBRINGING, Upbringing.RAISED::equals, Words.say("raised"), words);
      case OWED -> { } // the value itself says all
    }
  }

  private void inPlaceOfParents(Citation words) {
    require(CarerFacts.CHILD_PARENTS, parents -> parents != ParentsState.ABLE, Words.say("parents"), words);
    require(CarerFacts.ABLE_TO_SUPPORT, Boolean::booleanValue, Words.say("able"), words);
  }

  // That there is none of it is no answer to what the article asks.
  private <T> void require(FactKey<T> key, Predicate<T> test, Message condition, Citation words) {
    if (facts.value(key).isNone()) {
      decision.step(Explanation.of(Words.say("stated-none", condition, key), Holding.JUDGEMENT)
          .about(facts.get(key)).citing(words));
    } else {
      decision.require(key, test, condition, words);
    }
  }
}
