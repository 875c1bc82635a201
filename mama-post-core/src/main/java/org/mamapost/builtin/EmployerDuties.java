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

/**
 * What an employer owes its women as a whole: a clause in each contract, measures against sexual harassment, and rooms
 * where there are many of them.
 */
final class EmployerDuties {

  private static final Citation CLAUSE = Statutes.WOMEN_RIGHTS_LAW.cite("第四十四条",
      "劳动（聘用）合同或者服务协议中应当具备女职工特殊保护条款，并不得规定限制女职工结婚、生育等内容");
  private static final Citation ROOMS = WomenWorkersProtection.cite("第十条",
      "女职工比较多的用人单位应当根据女职工的需要，建立女职工卫生室、孕妇休息室、哺乳室等设施");
  private static final Citation NO_HARASSMENT =
      WomenWorkersProtection.cite("第十一条", "在劳动场所，用人单位应当预防和制止对女职工的性骚扰");
  private static final Citation AGAINST_HARASSMENT = Statutes.WOMEN_RIGHTS_LAW.cite("第二十五条",
      "用人单位应当采取下列措施预防和制止对妇女的性骚扰:（一）制定禁止性骚扰的规章制度；（二）明确负责机构或者人员；"
          + "（三）开展预防和制止性骚扰的教育培训活动；（四）采取必要的安全保卫措施；（五）设置投诉电话、信箱等，畅通投诉渠道；"
          + "（六）建立和完善调查处置程序，及时处置纠纷并保护当事人隐私和个人信息；"
          + "（七）支持、协助受害妇女依法维权，必要时为受害妇女提供心理疏导；（八）其他合理的预防和制止性骚扰措施");

  static final List<Protection> PROTECTIONS = List.of(
      LaidDown.of(Protections.CONTRACT_CLAUSE, Modality.MUST, CLAUSE, EmployerDuties::clause,
          (facts, policy) -> Set.of()).shownBy(List.of(InspectionFacts.WOMEN)),
      LaidDown.of(Protections.NO_HARASSMENT, Modality.MUST, AGAINST_HARASSMENT, EmployerDuties::noHarassment,
          (facts, policy) -> Set.of()).shownBy(List.of(InspectionFacts.WOMEN)),
      LaidDown.of(Protections.FACILITIES, Modality.MUST, ROOMS, EmployerDuties::rooms,
          (facts, policy) -> Set.of()).shownBy(List.of(InspectionFacts.WOMEN), true));

  private EmployerDuties() {}

  private static Answer<Safeguard> clause(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("contract-clause"), CLAUSE);
    Worker.requireWoman(decision, context, CLAUSE);
    return decision.answer(() -> Safeguard.of(Protections.CONTRACT_CLAUSE, Words.say("contract-clause.what")));
  }

  private static Answer<Safeguard> noHarassment(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("no-harassment"), AGAINST_HARASSMENT);
    Worker.requireWoman(decision, context, NO_HARASSMENT);
    return decision.answer(() -> Safeguard.of(Protections.NO_HARASSMENT, Words.say("no-harassment.what")));
  }

  private static Answer<Safeguard> rooms(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("facilities"), ROOMS);
    Worker.requireWoman(decision, context, ROOMS);
    decision.judge(Words.say("facilities.many"), ROOMS);
    return decision.answer(() -> Safeguard.of(Protections.FACILITIES, Words.say("facilities.what")));
  }
}
