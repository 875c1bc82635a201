package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.person.Facts;
import org.mamapost.person.InspectionFacts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Protection;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;

/**
 * What may not be asked of a woman in pregnancy or while she nurses, and what her working time has to leave room for
 * (女职工劳动保护特别规定第六条、第九条; 劳动法第六十一条、第六十三条).
 *
 * <p>Which hours are night (夜班) no bundled text says, so a night shift is what the host marks as one.
 */
final class WorkLimits {

  private static final Citation PREGNANT_IN_LABOUR_LAW = Statutes.LABOUR_LAW.cite("第六十一条",
      "对怀孕七个月以上的女职工，不得安排其延长工作时间和夜班劳动");
  private static final Citation NURSING_IN_LABOUR_LAW = Statutes.LABOUR_LAW.cite("第六十三条",
      "不得安排女职工在哺乳未满一周岁的婴儿期间从事国家规定的第三级体力劳动强度的劳动和哺乳期禁忌从事的其他劳动，"
          + "不得安排其延长工作时间和夜班劳动");
  private static final Citation CHECKS =
      WomenWorkersProtection.cite("第六条", "怀孕女职工在劳动时间内进行产前检查，所需时间计入劳动时间");
  private static final Citation LIGHTER = WomenWorkersProtection.cite("第六条",
      "女职工在孕期不能适应原劳动的，用人单位应当根据医疗机构的证明，予以减轻劳动量或者安排其他能够适应的劳动");

  static final List<Protection> PROTECTIONS = List.of(
      ban(Protections.NO_OVERTIME),
      ban(Protections.NO_NIGHT_WORK),
      LaidDown.of(Protections.REST_AT_WORK, Modality.MUST, WomenWorkersProtection.SEVEN_MONTHS, WorkLimits::rest,
          WorkLimits::pregnancy).shownBy(List.of(InspectionFacts.SEVEN_MONTHS)),
      LaidDown.of(Protections.PRENATAL_CHECKS, Modality.MUST, CHECKS, WorkLimits::checks, WorkLimits::pregnancy)
          .shownBy(List.of(InspectionFacts.PREGNANT)),
      LaidDown.of(Protections.LIGHTER_WORK, Modality.MUST, LIGHTER, WorkLimits::lighter, WorkLimits::pregnancy)
          .shownBy(List.of(InspectionFacts.PREGNANT)));

  private WorkLimits() {}

  private static Protection ban(ProtectionKey key) {
    return LaidDown.of(key, Modality.FORBID, WomenWorkersProtection.SEVEN_MONTHS,
            context -> banned(key, context), WorkLimits::states)
        .shownBy(List.of(InspectionFacts.SEVEN_MONTHS, InspectionFacts.NURSING));
  }

  private static Answer<Safeguard> banned(ProtectionKey key, SchemeContext context) {
    Decision decision = Decision.of(context, Words.say(key.code()), WomenWorkersProtection.SEVEN_MONTHS);
    Worker.requireWoman(decision, context, WomenWorkersProtection.SEVEN_MONTHS);
    List<Explanation> ways = List.of(
        Pregnancy.ofSevenMonths(context, WomenWorkersProtection.SEVEN_MONTHS).citing(PREGNANT_IN_LABOUR_LAW),
        NursingPeriod.way(context).citing(NURSING_IN_LABOUR_LAW));
    decision.requireAny(NursingPeriod.saying(context, Words.say("limits.state"), ways), ways);
    return given(decision, key);
  }

  private static Answer<Safeguard> rest(SchemeContext context) {
    return inPregnancy(context, Protections.REST_AT_WORK, WomenWorkersProtection.SEVEN_MONTHS,
        Pregnancy.ofSevenMonths(context, WomenWorkersProtection.SEVEN_MONTHS));
  }

  private static Answer<Safeguard> checks(SchemeContext context) {
    return inPregnancy(context, Protections.PRENATAL_CHECKS, CHECKS, Pregnancy.on(context, CHECKS));
  }

  private static Answer<Safeguard> inPregnancy(
      SchemeContext context, ProtectionKey key, Citation basis, Explanation state) {
    Decision decision = Decision.of(context, Words.say(key.code()), basis);
    Worker.requireWoman(decision, context, basis);
    decision.step(state);
    return given(decision, key);
  }

  private static Answer<Safeguard> lighter(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("lighter-work"), LIGHTER);
    Worker.requireWoman(decision, context, LIGHTER);
    decision.step(Pregnancy.on(context, LIGHTER));
    decision.requireYes(
        MaternityFacts.LIGHTER_WORK_CERTIFIED, Words.say("lighter-work.certified"), LIGHTER);
    return given(decision, Protections.LIGHTER_WORK);
  }

  private static Answer<Safeguard> given(Decision decision, ProtectionKey key) {
    Message what = Words.say(key.code() + ".what");
    return decision.answer(() -> Safeguard.of(key, what));
  }

  private static Set<LocalDate> pregnancy(Facts facts, RegionalPolicy policy) {
    return Pregnancy.changes(facts);
  }

  /** The days on which pregnancy or nursing begins or ends. */
  static Set<LocalDate> states(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(Pregnancy.changes(facts));
    days.addAll(NursingPeriod.changes(facts, policy));
    return days;
  }
}
