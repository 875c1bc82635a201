package org.mamapost.builtin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.person.InspectionFacts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Protection;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/** 生育津贴: who pays for the time of leave, and by which standard (女职工劳动保护特别规定第八条; 社会保险法第五十四条、第五十六条). */
final class MaternityPay {

  private static final Citation BASIS = WomenWorkersProtection.cite("第八条",
      "女职工产假期间的生育津贴，对已经参加生育保险的，按照用人单位上年度职工月平均工资的标准由生育保险基金支付；"
          + "对未参加生育保险的，按照女职工产假前工资的标准由用人单位支付");
  private static final Citation INSURED = Statutes.SOCIAL_INSURANCE_LAW.cite("第五十四条",
      "用人单位已经缴纳生育保险费的，其职工享受生育保险待遇");
  private static final Citation ON_LEAVE = Statutes.SOCIAL_INSURANCE_LAW.cite("第五十六条", "女职工生育享受产假");

  static final Protection PROTECTION = LaidDown.of(Protections.MATERNITY_PAY, Modality.MUST, BASIS,
          MaternityPay::assess, ThreePeriods::changes)
      .shownBy(List.of(InspectionFacts.GAVE_BIRTH, InspectionFacts.MISCARRIED));

  private MaternityPay() {}

  private static Answer<Safeguard> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("maternity-pay"), BASIS);
    Worker.requireWoman(decision, context, BASIS);
    Map<EventLeave, Explanation> leaves = new LinkedHashMap<>();
    EventLeave.ALL.forEach(leave -> leaves.put(leave, leave.due(context, ON_LEAVE)));
    decision.requireAny(Words.say("maternity-pay.leave"), List.copyOf(leaves.values()));
    Optional<Boolean> insured = decision.require(
        MaternityFacts.INSURED, any -> true, Words.say("maternity-pay.insured"), INSURED);
    List<EventLeave> paid = EventLeave.ALL.stream()
        .filter(leave -> leaves.get(leave).holding() == Holding.HOLDS).toList();
    return decision.answer(() -> Safeguard.of(Protections.MATERNITY_PAY,
        Words.say(insured.orElseThrow() ? "maternity-pay.by-fund" : "maternity-pay.by-employer"))
        .lasting(period(context, paid))
        .noting(paid.stream().map(leave -> leave.about(leave.happened(context).orElseThrow())).toList()));
  }

  /** The days of the leave that it is paid for; empty where they are not known, or where there are two such leaves. */
  private static Optional<DateRange> period(SchemeContext context, List<EventLeave> paid) {
    return paid.size() == 1 ? paid.get(0).days().apply(context).value().flatMap(Safeguard::period) : Optional.empty();
  }
}
