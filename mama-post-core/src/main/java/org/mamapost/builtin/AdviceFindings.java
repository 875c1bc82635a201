package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.fact.Stated;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.AdviceFacts;
import org.mamapost.protection.Leave;
import org.mamapost.source.Citation;

/** Conditions that several kinds of complaint share. */
final class AdviceFindings {

  private static final Citation LABOUR_RELATION =
      Statutes.LABOUR_CONTRACT_LAW.cite("第七条", "用人单位自用工之日起即与劳动者建立劳动关系");

  private AdviceFindings() {}

  /** That there is a labour relationship: plain by a labour contract, else a matter of judgement. */
  static void labourRelation(Decision decision, SchemeContext context) {
    Fact<ContractForm> contract = context.facts().get(EmployerFacts.CONTRACT);
    boolean open = contract.value().fold(() -> false, () -> true,
        form -> form == ContractForm.SERVICE_AGREEMENT || form == ContractForm.SERVICE_CONTRACT);
    if (open) {
      decision.step(Explanation.of(Words.say("advice.labour-open"), Holding.JUDGEMENT)
          .about(contract).citing(LABOUR_RELATION));
    } else {
      decision.require(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT::equals,
          Words.say("advice.labour"), LABOUR_RELATION);
    }
  }

  /** That the baby was younger than the law's age when it happened. */
  static void nursedBaby(Decision decision, SchemeContext context, Citation basis) {
    Optional<Integer> under = decision.parameter(Leave.NURSING_BABY_UNDER);
    Stated<LocalDate> happened = context.facts().value(AdviceFacts.HAPPENED_ON);
    under.ifPresent(years -> decision.require(AdviceFacts.BABY_BORN_ON,
        born -> happened.value().isEmpty() || isUnder(born, happened.value().get(), years),
        Words.say("advice.baby", years), basis));
  }

  private static boolean isUnder(LocalDate born, LocalDate day, int years) {
    return !day.isBefore(born) && day.isBefore(born.plusYears(years));
  }

  /** One of several ways is enough. */
  static Explanation way(SchemeContext context, String saying, Citation basis,
      Consumer<Decision> conditions) {
    Decision way = Decision.of(context, Words.say(saying), basis);
    conditions.accept(way);
    return way.step();
  }

  /** A question that only somebody's judgement answers, with the fact that raises it. */
  static void judge(Decision decision, Fact<?> fact, String saying, Citation basis) {
    decision.step(Explanation.of(Words.say(saying), Holding.JUDGEMENT).about(fact).citing(basis));
  }
}
