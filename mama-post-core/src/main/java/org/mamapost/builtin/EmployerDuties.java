package org.mamapost.builtin;

import java.util.List;
import java.util.Set;
import org.mamapost.answer.Answer;
import org.mamapost.person.InspectionFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Protection;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/** What an employer owes its women as a whole: a clause in each contract, and rooms where there are many of them. */
final class EmployerDuties {

  private static final Citation CLAUSE = Statutes.WOMEN_RIGHTS_LAW.cite("第四十四条",
      "劳动（聘用）合同或者服务协议中应当具备女职工特殊保护条款，并不得规定限制女职工结婚、生育等内容");
  private static final Citation ROOMS = WomenWorkersProtection.cite("第十条",
      "女职工比较多的用人单位应当根据女职工的需要，建立女职工卫生室、孕妇休息室、哺乳室等设施");

  static final List<Protection> PROTECTIONS = List.of(
      LaidDown.of(Protections.CONTRACT_CLAUSE, Modality.MUST, CLAUSE, EmployerDuties::clause,
          (facts, policy) -> Set.of()).shownBy(List.of(InspectionFacts.WOMEN)),
      LaidDown.of(Protections.FACILITIES, Modality.MUST, ROOMS, EmployerDuties::rooms,
          (facts, policy) -> Set.of()).shownBy(List.of(InspectionFacts.WOMEN), true));

  private EmployerDuties() {}

  private static Answer<Safeguard> clause(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("contract-clause"), CLAUSE);
    Worker.requireWoman(decision, context, CLAUSE);
    return decision.answer(() -> Safeguard.of(Protections.CONTRACT_CLAUSE, Words.say("contract-clause.what")));
  }

  private static Answer<Safeguard> rooms(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("facilities"), ROOMS);
    Worker.requireWoman(decision, context, ROOMS);
    decision.judge(Words.say("facilities.many"), ROOMS);
    return decision.answer(() -> Safeguard.of(Protections.FACILITIES, Words.say("facilities.what")));
  }
}
