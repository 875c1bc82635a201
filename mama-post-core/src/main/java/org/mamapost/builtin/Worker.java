package org.mamapost.builtin;

import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.Sex;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;

/**
 * 职工: who works for an employer under a labour contract. Whether somebody with another contract is one in truth is for
 * the authorities to find.
 */
final class Worker {

  private static final Citation WHO = Statutes.WOMEN_WORKERS_PROTECTION.cite("第二条",
      "中华人民共和国境内的国家机关、企业、事业单位、社会团体、个体经济组织以及其他社会组织等用人单位及其女职工，适用本规定");

  private Worker() {}

  /** Adds the condition that she is a woman who works for an employer (女职工). */
  static void requireWoman(Decision decision, SchemeContext context, Citation basis) {
    decision.require(CarerFacts.SEX, sex -> sex == Sex.FEMALE, Words.say("worker.woman"), basis);
    require(decision, context, basis);
  }

  /** Adds the condition that somebody works for an employer (职工). */
  static void require(Decision decision, SchemeContext context, Citation basis) {
    Fact<ContractForm> contract = context.facts().get(EmployerFacts.CONTRACT);
    Optional<ContractForm> form = contract.value().value();
    Holding holding = contract.value().isUnknown() ? Holding.UNKNOWN
        : form.filter(ContractForm.LABOUR_CONTRACT::equals).isPresent() ? Holding.HOLDS : Holding.JUDGEMENT;
    String saying = holding == Holding.JUDGEMENT ? "worker.other-contract" : "worker.contract";
    decision.step(Explanation.of(Words.say(saying), holding).about(contract)
        .citing(holding == Holding.JUDGEMENT ? WHO : basis));
  }
}
