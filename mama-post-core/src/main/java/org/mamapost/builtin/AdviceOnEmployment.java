package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.fact.Stated;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.PublicPostKind;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.AdviceRule;
import org.mamapost.policy.AdviceStep;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.AdviceFacts;
import org.mamapost.protection.AdviceHiringAct;
import org.mamapost.protection.AdviceParameters;
import org.mamapost.source.Citation;

/** Complaints about hiring, contract, insurance and pay: 妇女权益保障法, 劳动合同法, 社会保险法, 劳动法. */
final class AdviceOnEmployment {

  private static final Citation HIRING = Statutes.WOMEN_RIGHTS_LAW.cite("第四十三条",
      "用人单位在招录（聘）过程中，除国家另有规定外，不得实施下列行为");
  private static final Citation WRITTEN = Statutes.LABOUR_CONTRACT_LAW.cite("第十条",
      "已建立劳动关系，未同时订立书面劳动合同的，应当自用工之日起一个月内订立书面劳动合同");
  private static final Citation ORAL =
      Statutes.LABOUR_CONTRACT_LAW.cite("第六十九条", "非全日制用工双方当事人可以订立口头协议");
  private static final Citation REGISTER = Statutes.SOCIAL_INSURANCE_LAW.cite("第五十八条",
      "用人单位应当自用工之日起三十日内为其职工向社会保险经办机构申请办理社会保险登记");
  private static final Citation VOLUNTARY = Statutes.SOCIAL_INSURANCE_LAW.cite("第五十八条",
      "未在用人单位参加社会保险的非全日制从业人员以及其他灵活就业人员，应当向社会保险经办机构申请办理社会保险登记");
  private static final Citation MONTH_WAGE =
      Statutes.LABOUR_LAW.cite("第四十八条", "用人单位支付劳动者的工资不得低于当地最低工资标准");
  private static final Citation HOUR_WAGE = Statutes.LABOUR_CONTRACT_LAW.cite("第七十二条",
      "非全日制用工小时计酬标准不得低于用人单位所在地人民政府规定的最低小时工资标准");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(AdviceParameters.CONTRACT_MONTHS, 1, Binding.CEILING,
          Statutes.LABOUR_CONTRACT_LAW.holds(), WRITTEN),
      new Parameter<>(AdviceParameters.INSURANCE_DAYS, 30, Binding.CEILING,
          Statutes.SOCIAL_INSURANCE_LAW.holds(), REGISTER));

  static final List<AdviceRule> RULES = List.of(
      new AdviceOn(AdviceKind.ASKED_AT_HIRING, HIRING, AdviceOnEmployment::hiring, AdviceOnEmployment::afterHiring),
      new AdviceOn(AdviceKind.NO_CONTRACT, WRITTEN, AdviceOnEmployment::contract, AdviceOnEmployment::afterNoContract),
      new AdviceOn(AdviceKind.NO_INSURANCE, REGISTER, AdviceOnEmployment::insurance,
          AdviceOnEmployment::afterNoInsurance),
      new AdviceOn(AdviceKind.BELOW_MINIMUM_WAGE, MONTH_WAGE, AdviceOnEmployment::pay, AdviceOnEmployment::afterPay));

  private AdviceOnEmployment() {}

  private static List<Citation> hiring(Decision decision, SchemeContext context) {
    Optional<AdviceHiringAct> act = decision.require(AdviceFacts.HIRING_ACT,
        known -> known != AdviceHiringAct.BASIC_DATA, Words.say("advice.hiring-act"), HIRING);
    return act.filter(known -> known != AdviceHiringAct.BASIC_DATA)
        .map(known -> List.of(item(known), HIRING)).orElse(List.of(HIRING));
  }

  private static Citation item(AdviceHiringAct act) {
    return switch (act) {
      case MEN_ONLY -> item("第一项", "限定为男性或者规定男性优先");
      case ASKED -> item("第二项", "除个人基本信息外，进一步询问或者调查女性求职者的婚育情况");
      case TESTED -> item("第三项", "将妊娠测试作为入职体检项目");
      case CONDITION -> item("第四项", "将限制结婚、生育或者婚姻、生育状况作为录（聘）用条件");
      case BASIC_DATA -> HIRING;
    };
  }

  private static Citation item(String number, String quote) {
    return Statutes.WOMEN_RIGHTS_LAW.cite("第四十三条", "第四十三条" + number, quote);
  }

  // Before there is a contract there is no labour dispute to arbitrate.
  private static List<AdviceStep> afterHiring(Decision decision, SchemeContext context) {
    return List.of(
        AdviceRemedies.step("ordered", Statutes.WOMEN_RIGHTS_LAW.cite("第八十三条",
            "用人单位违反本法第四十三条和第四十八条规定的，由人力资源和社会保障部门责令改正")),
        AdviceRemedies.step("sue-discrimination", Statutes.EMPLOYMENT_PROMOTION_LAW.cite("第六十二条",
            "违反本法规定，实施就业歧视的，劳动者可以向人民法院提起诉讼")),
        AdviceRemedies.WOMENS_FEDERATION, AdviceRemedies.HOTLINE);
  }

  private static List<Citation> contract(Decision decision, SchemeContext context) {
    Fact<ContractForm> contract = context.facts().get(EmployerFacts.CONTRACT);
    if (contract.value().value().filter(form -> form != ContractForm.LABOUR_CONTRACT).isPresent()) {
      AdviceFindings.labourRelation(decision, context);
    } else {
      decision.requireOrNone(EmployerFacts.CONTRACT, form -> false, Words.say("advice.unsigned"), WRITTEN);
    }
    decision.requireNo(AdviceFacts.PART_TIME, Words.say("advice.full-time"), ORAL);
    Optional<Integer> months = decision.parameter(AdviceParameters.CONTRACT_MONTHS);
    decision.require(AdviceFacts.WORKING_SINCE,
        since -> months.isEmpty() || happened(context).isAfter(since.plusMonths(months.get())),
        Words.say("advice.contract-late"), WRITTEN);
    return List.of(WRITTEN);
  }

  private static LocalDate happened(SchemeContext context) {
    return context.facts().value(AdviceFacts.HAPPENED_ON).value().orElse(context.factsOn());
  }

  private static List<AdviceStep> afterNoContract(Decision decision, SchemeContext context) {
    return AdviceRemedies.ofWork(decision, context, List.of(
        AdviceRemedies.step("double-pay", Statutes.LABOUR_CONTRACT_LAW.cite("第八十二条",
            "用人单位自用工之日起超过一个月不满一年未与劳动者订立书面劳动合同的，应当向劳动者每月支付二倍的工资")),
        AdviceRemedies.step("report", Statutes.LABOUR_CONTRACT_LAW.cite("第七十九条",
            "任何组织或者个人对违反本法的行为都有权举报，县级以上人民政府劳动行政部门应当及时核实、处理"))));
  }

  private static List<Citation> insurance(Decision decision, SchemeContext context) {
    AdviceFindings.labourRelation(decision, context);
    decision.requireNo(AdviceFacts.INSURED, Words.say("advice.uninsured"), REGISTER);
    Fact<Boolean> partTime = context.facts().get(AdviceFacts.PART_TIME);
    if (partTime.value().value().filter(Boolean::booleanValue).isPresent()) {
      AdviceFindings.judge(decision, partTime, "advice.part-time-insurance", VOLUNTARY);
    } else {
      decision.requireNo(AdviceFacts.PART_TIME, Words.say("advice.full-time"), VOLUNTARY);
    }
    Optional<Integer> days = decision.parameter(AdviceParameters.INSURANCE_DAYS);
    decision.require(AdviceFacts.WORKING_SINCE,
        since -> days.isEmpty() || happened(context).isAfter(since.plusDays(days.get())),
        Words.say("advice.insurance-late"), REGISTER);
    return List.of(REGISTER);
  }

  private static List<AdviceStep> afterNoInsurance(Decision decision, SchemeContext context) {
    return AdviceRemedies.ofWork(decision, context, List.of(
        AdviceRemedies.step("insurance-report", Statutes.SOCIAL_INSURANCE_LAW.cite("第八十二条",
            "任何组织或者个人有权对违反社会保险法律、法规的行为进行举报、投诉")),
        AdviceRemedies.step("insurance-authority", Statutes.SOCIAL_INSURANCE_LAW.cite("第八十三条",
            "用人单位侵害个人社会保险权益的，个人也可以要求社会保险行政部门或者社会保险费征收机构依法处理"))));
  }

  private static List<Citation> pay(Decision decision, SchemeContext context) {
    AdviceFindings.labourRelation(decision, context);
    Stated<Boolean> partTime = decision.ask(AdviceFacts.PART_TIME).value();
    boolean byTheHour = partTime.value().orElse(false);
    Citation clause = byTheHour ? HOUR_WAGE : MONTH_WAGE;
    Optional<PublicPostKind> unit = partTime.isUnknown() ? Optional.empty()
        : Optional.of(byTheHour ? PublicPostKind.RURAL : PublicPostKind.URBAN);
    Optional<Yuan> least = CountyWage.find(decision, context, unit, clause);
    Optional<Yuan> paid = context.facts().value(AdviceFacts.PAY).value();
    Optional<Citation> afterOwn = CountyWage.afterOwn(context)
        .filter(words -> least.isPresent() && paid.filter(pay -> pay.compareTo(least.get()) >= 0).isPresent());
    if (afterOwn.isPresent()) {
      AdviceFindings.judge(decision, context.facts().get(AdviceFacts.PAY), "county-wage.after-own", afterOwn.get());
    } else {
      decision.require(AdviceFacts.PAY, pay -> least.isEmpty() || pay.compareTo(least.get()) < 0,
          Words.say("advice.paid-less"), clause);
    }
    return List.of(clause);
  }

  private static List<AdviceStep> afterPay(Decision decision, SchemeContext context) {
    return AdviceRemedies.ofWork(decision, context, List.of(
        AdviceRemedies.step("difference", Statutes.LABOUR_CONTRACT_LAW.cite("第八十五条",
            "劳动报酬低于当地最低工资标准的，应当支付其差额部分")),
        AdviceRemedies.step("pay-report", Statutes.LABOUR_LAW.cite("第九十一条",
            "由劳动行政部门责令支付劳动者的工资报酬、经济补偿，并可以责令支付赔偿金"))));
  }
}
