package org.mamapost.builtin;

import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.person.Fact;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.AdviceRule;
import org.mamapost.policy.AdviceStep;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.AdviceFacts;
import org.mamapost.protection.AdviceGround;
import org.mamapost.protection.AdviceHours;
import org.mamapost.protection.AdvicePeriod;
import org.mamapost.protection.AdviceParameters;
import org.mamapost.protection.AdviceWork;
import org.mamapost.protection.Leave;
import org.mamapost.source.Citation;

/** Complaints of women in pregnancy, birth and nursing: 女职工劳动保护特别规定, 劳动合同法, 妇女权益保障法. */
final class AdviceOnMaternity {

  private static final Statute DECREE = Statutes.WOMEN_WORKERS_PROTECTION;
  private static final int MINUTES_AN_HOUR = 60;

  private static final Citation NO_CUT = WomenWorkersProtection.NO_CUT_NO_DISMISSAL;
  private static final Citation NO_HARM = Statutes.WOMEN_RIGHTS_LAW.cite("第四十八条",
      "用人单位不得因结婚、怀孕、产假、哺乳等情形，降低女职工的工资和福利待遇，限制女职工晋职、晋级、评聘专业技术职称和职务，"
          + "辞退女职工，单方解除劳动（聘用）合同或者服务协议");
  private static final Citation THREE_PERIODS =
      Statutes.LABOUR_CONTRACT_LAW.cite("第四十二条", "第四十二条第四项", "女职工在孕期、产期、哺乳期的");
  private static final Citation RUNS_ON = Statutes.LABOUR_CONTRACT_LAW.cite("第四十五条",
      "劳动合同期满，有本法第四十二条规定情形之一的，劳动合同应当续延至相应的情形消失时终止");
  private static final Citation OWN_FAULT =
      Statutes.LABOUR_CONTRACT_LAW.cite("第三十九条", "劳动者有下列情形之一的，用人单位可以解除劳动合同");
  private static final Citation SEVEN_MONTHS =
      DECREE.cite("第六条", "对怀孕7个月以上的女职工，用人单位不得延长劳动时间或者安排夜班劳动");
  private static final Citation NURSING_HOURS =
      DECREE.cite("第九条", "对哺乳未满1周岁婴儿的女职工，用人单位不得延长劳动时间或者安排夜班劳动");
  private static final Citation NURSING_TIME = DECREE.cite("第九条",
      "用人单位应当在每天的劳动时间内为哺乳期女职工安排1小时哺乳时间；女职工生育多胞胎的，每多哺乳1个婴儿每天增加1小时哺乳时间");
  private static final Citation LEAVE = DECREE.cite("第七条", "女职工生育享受98天产假");
  private static final Citation FORBIDDEN = DECREE.cite("第四条", "用人单位应当遵守女职工禁忌从事的劳动范围的规定");
  private static final Citation FINED = DECREE.cite("第十三条",
      "用人单位违反本规定第六条第二款、第七条、第九条第一款规定的，由县级以上人民政府人力资源社会保障行政部门责令限期改正，"
          + "按照受侵害女职工每人1000元以上5000元以下的标准计算，处以罚款");

  static final List<Parameter<?>> PARAMETERS = List.of(new Parameter<>(
      AdviceParameters.PREGNANT_MONTHS, 7, Binding.CEILING, WomenWorkersProtection.IN_FORCE, SEVEN_MONTHS));

  static final List<AdviceRule> RULES = List.of(
      new AdviceOn(AdviceKind.DISMISSED, NO_CUT, AdviceOnMaternity::dismissed, AdviceOnMaternity::afterDismissal),
      new AdviceOn(AdviceKind.PAY_CUT, NO_CUT, AdviceOnMaternity::payCut, AdviceOnMaternity::afterPayCut),
      new AdviceOn(AdviceKind.OVERTIME_OR_NIGHT, SEVEN_MONTHS, AdviceOnMaternity::overtime,
          AdviceOnMaternity::afterFinedBreach),
      new AdviceOn(AdviceKind.NURSING_TIME, NURSING_TIME, AdviceOnMaternity::nursingTime,
          AdviceOnMaternity::afterBreach),
      new AdviceOn(AdviceKind.MATERNITY_LEAVE, LEAVE, AdviceOnMaternity::leave, AdviceOnMaternity::afterFinedBreach),
      new AdviceOn(AdviceKind.FORBIDDEN_WORK, FORBIDDEN, AdviceOnMaternity::forbiddenWork,
          AdviceOnMaternity::afterBreach));

  private AdviceOnMaternity() {}

  private static List<Citation> dismissed(Decision decision, SchemeContext context) {
    decision.require(AdviceFacts.PERIOD, period -> true, Words.say("advice.period"), THREE_PERIODS);
    Fact<AdviceGround> ground = context.facts().get(AdviceFacts.GROUND);
    if (ground.value().value().isEmpty()) {
      decision.require(AdviceFacts.GROUND, known -> true, Words.say("advice.ground"), THREE_PERIODS);
      return List.of(NO_CUT);
    }
    return switch (ground.value().value().get()) {
      case MATERNITY -> {
        decision.require(AdviceFacts.GROUND, known -> true, Words.say("advice.because"), NO_HARM);
        yield List.of(NO_CUT, NO_HARM, THREE_PERIODS);
      }
      case WITHOUT_FAULT -> withLabourRelation(decision, context, THREE_PERIODS);
      case EXPIRY -> withLabourRelation(decision, context, RUNS_ON);
      case OWN_FAULT -> {
        AdviceFindings.judge(decision, ground, "advice.own-fault", OWN_FAULT);
        yield List.of(OWN_FAULT);
      }
    };
  }

  private static List<Citation> withLabourRelation(Decision decision, SchemeContext context, Citation clause) {
    decision.require(AdviceFacts.GROUND, known -> true, Words.say("advice.ground"), clause);
    AdviceFindings.labourRelation(decision, context);
    return clause.equals(THREE_PERIODS) ? List.of(THREE_PERIODS) : List.of(clause, THREE_PERIODS);
  }

  private static List<AdviceStep> afterDismissal(Decision decision, SchemeContext context) {
    return AdviceRemedies.ofWork(decision, context, List.of(
        AdviceRemedies.step("go-on", Statutes.LABOUR_CONTRACT_LAW.cite("第四十八条",
            "用人单位违反本法规定解除或者终止劳动合同，劳动者要求继续履行劳动合同的，用人单位应当继续履行")),
        AdviceRemedies.step("compensation", Statutes.LABOUR_CONTRACT_LAW.cite("第八十七条",
            "应当依照本法第四十七条规定的经济补偿标准的二倍向劳动者支付赔偿金")),
        AdviceRemedies.WOMEN_WORKERS));
  }

  private static List<Citation> payCut(Decision decision, SchemeContext context) {
    decision.requireYes(AdviceFacts.CUT_FOR_MATERNITY, Words.say("advice.because"), NO_CUT);
    return List.of(NO_CUT, NO_HARM);
  }

  private static List<AdviceStep> afterPayCut(Decision decision, SchemeContext context) {
    return AdviceRemedies.ofWork(decision, context, List.of(
        AdviceRemedies.step("ordered", Statutes.WOMEN_RIGHTS_LAW.cite("第八十三条",
            "用人单位违反本法第四十三条和第四十八条规定的，由人力资源和社会保障部门责令改正")),
        AdviceRemedies.WOMEN_WORKERS));
  }

  private static List<Citation> overtime(Decision decision, SchemeContext context) {
    Fact<AdviceHours> hours = context.facts().get(AdviceFacts.HOURS);
    if (hours.value().value().filter(AdviceHours.EARLY_OR_LATE::equals).isPresent()) {
      AdviceFindings.judge(decision, hours, "advice.night", SEVEN_MONTHS);
    } else {
      decision.require(AdviceFacts.HOURS, known -> true, Words.say("advice.hours"), SEVEN_MONTHS);
    }
    Optional<Integer> months = decision.parameter(AdviceParameters.PREGNANT_MONTHS);
    Explanation pregnant = AdviceFindings.way(context, "advice.pregnant-long", SEVEN_MONTHS, way ->
        months.ifPresentOrElse(
            from -> way.require(AdviceFacts.PREGNANT_MONTHS, count -> count >= from,
                Words.say("advice.pregnant-months", from), SEVEN_MONTHS),
            () -> way.notModelled(Words.say("advice.pregnant-long"))));
    Explanation nursing = AdviceFindings.way(context, "advice.nursing", NURSING_HOURS, way ->
        AdviceFindings.nursedBaby(way, context, NURSING_HOURS));
    decision.requireAny(Words.say("advice.pregnant-or-nursing"), List.of(pregnant, nursing));
    return pregnant.holding() == Holding.HOLDS ? List.of(SEVEN_MONTHS) : List.of(NURSING_HOURS);
  }

  private static List<Citation> nursingTime(Decision decision, SchemeContext context) {
    AdviceFindings.nursedBaby(decision, context, NURSING_HOURS);
    Optional<Integer> hours = decision.parameter(Leave.NURSING);
    Optional<Integer> babies = decision.require(
        AdviceFacts.BABIES, count -> count > 0, Words.say("advice.babies"), NURSING_TIME);
    Optional<Integer> further = babies.filter(count -> count > 1).isPresent()
        ? decision.parameter(Leave.NURSING_FURTHER_BABY).map(each -> each * (babies.get() - 1))
        : Optional.of(0);
    decision.requireOrNone(AdviceFacts.NURSING_MINUTES, minutes -> babies.isEmpty() || hours.isEmpty()
            || further.isEmpty() || minutes < MINUTES_AN_HOUR * (hours.get() + further.get()),
        Words.say("advice.nursing-short"), NURSING_TIME);
    return List.of(NURSING_TIME);
  }

  private static List<Citation> leave(Decision decision, SchemeContext context) {
    Optional<Integer> least = decision.parameter(Leave.MATERNITY);
    Fact<Integer> days = context.facts().get(AdviceFacts.LEAVE_DAYS);
    if (days.value().value().isPresent() && least.isPresent() && days.value().value().get() >= least.get()) {
      AdviceFindings.judge(decision, days, "advice.leave-more", LEAVE);
    } else {
      decision.requireOrNone(AdviceFacts.LEAVE_DAYS, count -> true, Words.say("advice.leave-short"), LEAVE);
    }
    return List.of(LEAVE);
  }

  private static List<Citation> forbiddenWork(Decision decision, SchemeContext context) {
    Fact<AdviceWork> work = context.facts().get(AdviceFacts.WORK);
    Optional<AdvicePeriod> asked = work.value().value().flatMap(AdviceOnMaternity::period);
    decision.require(AdviceFacts.WORK, under -> under != AdviceWork.NOT_LISTED, Words.say("advice.listed"), FORBIDDEN);
    asked.ifPresent(period ->
        decision.require(AdviceFacts.PERIOD, period::equals, Words.say("advice.period-of-work", period), FORBIDDEN));
    if (work.value().value().filter(AdviceWork.MENSTRUATION::equals).isPresent()) {
      AdviceFindings.judge(decision, work, "advice.menstruation", FORBIDDEN);
    }
    return List.of(FORBIDDEN, annex(work.value().value().orElse(AdviceWork.ALWAYS)));
  }

  private static Optional<AdvicePeriod> period(AdviceWork work) {
    return switch (work) {
      case PREGNANCY -> Optional.of(AdvicePeriod.PREGNANCY);
      case NURSING -> Optional.of(AdvicePeriod.NURSING);
      case ALWAYS, MENSTRUATION, NOT_LISTED -> Optional.empty();
    };
  }

  private static Citation annex(AdviceWork work) {
    return switch (work) {
      case ALWAYS, NOT_LISTED -> DECREE.cite("附录", "附录一", "女职工禁忌从事的劳动范围：");
      case MENSTRUATION -> DECREE.cite("附录", "附录二", "女职工在经期禁忌从事的劳动范围：");
      case PREGNANCY -> DECREE.cite("附录", "附录三", "女职工在孕期禁忌从事的劳动范围：");
      case NURSING -> DECREE.cite("附录", "附录四", "女职工在哺乳期禁忌从事的劳动范围：");
    };
  }

  private static List<AdviceStep> afterFinedBreach(Decision decision, SchemeContext context) {
    return AdviceRemedies.ofWork(decision, context,
        List.of(AdviceRemedies.step("fined", FINED), AdviceRemedies.WOMEN_WORKERS));
  }

  private static List<AdviceStep> afterBreach(Decision decision, SchemeContext context) {
    return AdviceRemedies.ofWork(decision, context, List.of(
        AdviceRemedies.step("damages", Statutes.LABOUR_LAW.cite("第九十五条",
            "用人单位违反本法对女职工和未成年工的保护规定，侵害其合法权益的，由劳动行政部门责令改正，处以罚款；"
                + "对女职工或者未成年工造成损害的，应当承担赔偿责任")),
        AdviceRemedies.WOMEN_WORKERS));
  }
}
