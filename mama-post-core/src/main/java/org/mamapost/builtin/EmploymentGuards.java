package org.mamapost.builtin;

import java.util.List;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.person.FactKey;
import org.mamapost.person.InspectionFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Protection;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/**
 * No dismissal, no pay cut, and a contract that runs on: 女职工劳动保护特别规定第五条, 劳动合同法第四十二条、第四十五条,
 * 妇女权益保障法第四十八条.
 */
final class EmploymentGuards {

  private static final Citation NO_NOTICE = Statutes.LABOUR_CONTRACT_LAW.cite("第四十二条", "第四十二条第四项",
      "劳动者有下列情形之一的，用人单位不得依照本法第四十条、第四十一条的规定解除劳动合同");
  static final Citation THREE_PERIODS =
      Statutes.LABOUR_CONTRACT_LAW.cite("第四十二条", "第四十二条第四项", "女职工在孕期、产期、哺乳期的");
  private static final Citation WOMEN_RIGHTS = Statutes.WOMEN_RIGHTS_LAW.cite("第四十八条",
      "用人单位不得因结婚、怀孕、产假、哺乳等情形，降低女职工的工资和福利待遇，限制女职工晋职、晋级、评聘专业技术职称和职务，"
          + "辞退女职工，单方解除劳动（聘用）合同或者服务协议");

  private static final List<FactKey<Integer>> THREE_PERIODS_AT_WORK = List.of(InspectionFacts.PREGNANT,
      InspectionFacts.GAVE_BIRTH, InspectionFacts.MISCARRIED, InspectionFacts.NURSING);

  static final List<Protection> PROTECTIONS = List.of(
      LaidDown.of(Protections.NO_DISMISSAL, Modality.FORBID, NO_NOTICE, EmploymentGuards::noDismissal,
          ThreePeriods::changes).shownBy(THREE_PERIODS_AT_WORK),
      LaidDown.of(Protections.NO_PAY_CUT, Modality.FORBID, WomenWorkersProtection.NO_CUT_NO_DISMISSAL,
          EmploymentGuards::noPayCut, ThreePeriods::changes).shownBy(THREE_PERIODS_AT_WORK),
      LaidDown.of(Protections.CONTRACT_RUNS_ON, Modality.MUST, ContractExtension.RUNS_ON, ContractExtension::assess,
          ContractExtension::changes).shownBy(THREE_PERIODS_AT_WORK));

  private EmploymentGuards() {}

  private static Answer<Safeguard> noDismissal(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("no-dismissal"), NO_NOTICE);
    Worker.requireWoman(decision, context, NO_NOTICE);
    ThreePeriods.require(decision, context, THREE_PERIODS, true);
    also(decision, WomenWorkersProtection.NO_CUT_NO_DISMISSAL);
    also(decision, WOMEN_RIGHTS);
    return decision.answer(() -> Safeguard.of(Protections.NO_DISMISSAL, Words.say("no-dismissal.what"))
        .noting(List.of(Words.say("no-dismissal.own-fault"))));
  }

  private static Answer<Safeguard> noPayCut(SchemeContext context) {
    Decision decision = Decision.of(
        context, Words.say("no-pay-cut"), WomenWorkersProtection.NO_CUT_NO_DISMISSAL);
    Worker.requireWoman(decision, context, WomenWorkersProtection.NO_CUT_NO_DISMISSAL);
    ThreePeriods.require(decision, context, WomenWorkersProtection.NO_CUT_NO_DISMISSAL, true);
    also(decision, WOMEN_RIGHTS);
    return decision.answer(() -> Safeguard.of(Protections.NO_PAY_CUT, Words.say("no-pay-cut.what")));
  }

  /** A law that says so as well. */
  static void also(Decision decision, Citation law) {
    decision.step(Explanation.of(Words.say("guards.also"), Holding.HOLDS).citing(law));
  }
}
