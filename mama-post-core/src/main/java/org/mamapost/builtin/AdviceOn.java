package org.mamapost.builtin;

import java.util.List;
import java.util.function.BiFunction;
import org.mamapost.answer.Answer;
import org.mamapost.policy.Advice;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.AdviceRule;
import org.mamapost.policy.AdviceStep;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.AdviceFacts;
import org.mamapost.source.Citation;

/**
 * One kind of complaint, its clauses and what can be done.
 *
 * @param kind what is complained of
 * @param basis the clause that is asked about first
 * @param conditions adds the conditions, and says which clauses are broken if they hold
 * @param remedies adds what the last days rest on, and says what can be done
 */
record AdviceOn(AdviceKind kind, Citation basis,
    BiFunction<Decision, SchemeContext, List<Citation>> conditions,
    BiFunction<Decision, SchemeContext, List<AdviceStep>> remedies) implements AdviceRule {

  @Override
  public Answer<Advice> advise(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("advice", kind), basis);
    decision.require(AdviceFacts.HAPPENED_ON, day -> !day.isAfter(context.factsOn()),
        Words.say("advice.happened"), basis);
    List<Citation> clauses = conditions.apply(decision, context);
    List<AdviceStep> steps = remedies.apply(decision, context);
    return decision.answer(() -> new Advice(kind, clauses, steps));
  }
}
