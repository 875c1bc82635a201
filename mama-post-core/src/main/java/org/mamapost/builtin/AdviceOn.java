package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.policy.Advice;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.AdviceRule;
import org.mamapost.policy.AdviceStep;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.AdviceFacts;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * One kind of complaint, its clauses and what can be done. A clause counts on the days on which its bundled text holds:
 * what an older text said was not read, so a complaint whose first clause is younger than the event is not modelled.
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
    LocalDate happened = context.rulesOn();
    if (!holds(basis, happened)) {
      return notRead(Words.say("advice.text", basis.document(), happened));
    }
    Decision decision = Decision.of(context, Words.say("advice", kind), basis);
    decision.require(AdviceFacts.HAPPENED_ON, day -> !day.isAfter(context.factsOn()),
        Words.say("advice.happened"), basis);
    List<Citation> clauses = conditions.apply(decision, context).stream()
        .filter(clause -> holds(clause, happened)).toList();
    List<AdviceStep> steps = remedies.apply(decision, context).stream()
        .filter(step -> holds(step.basis(), context.factsOn())).toList();
    return decision.answer(() -> new Advice(kind, clauses, steps));
  }

  private Answer<Advice> notRead(Message message) {
    return new Answer.Refused<>(new Refusal(RefusalReason.NOT_MODELLED, message, List.of(basis)),
        Explanation.of(message, Holding.UNKNOWN).citing(basis));
  }

  private static boolean holds(Citation words, LocalDate day) {
    return Statutes.holding(words.document()).filter(days -> !days.contains(day)).isEmpty();
  }
}
