package org.mamapost.builtin;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mamapost.answer.Answer;
import org.mamapost.person.InspectionFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Protection;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.WorkBan;
import org.mamapost.post.Hazard;
import org.mamapost.post.WorkSetting;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/** 女职工禁忌从事的劳动范围 (女职工劳动保护特别规定附录), item by item: always, in menstruation, in pregnancy, while nursing. */
final class ForbiddenWork {

  private static final Citation NOTICE = WomenWorkersProtection.cite("第四条",
      "用人单位应当遵守女职工禁忌从事的劳动范围的规定。用人单位应当将本单位属于女职工禁忌从事的劳动范围的岗位书面告知女职工。");
  private static final Citation IN_MENSTRUATION = annex("附录二", "女职工在经期禁忌从事的劳动范围");
  private static final Citation IN_PREGNANCY = annex("附录三", "女职工在孕期禁忌从事的劳动范围");
  private static final Citation WHILE_NURSING = annex("附录四", "女职工在哺乳期禁忌从事的劳动范围");

  private static final List<WorkBan> ALWAYS = List.of(
      new SettingBan(List.of(WorkSetting.UNDERGROUND_MINE), annex("附录一(一)", "矿山井下作业")),
      new GradeBan(Hazard.LABOUR, 4, annex("附录一(二)", "体力劳动强度分级标准中规定的第四级体力劳动强度的作业")),
      new LiftBan(annex("附录一(三)",
          "每小时负重6次以上、每次负重超过20公斤的作业，或者间断负重、每次负重超过25公斤的作业")));

  private static final List<WorkBan> MENSTRUATION = List.of(
      new GradeBan(Hazard.COLD_WATER, 2,
          annex("附录二(一)", "冷水作业分级标准中规定的第二级、第三级、第四级冷水作业")),
      new GradeBan(Hazard.LOW_TEMPERATURE, 2,
          annex("附录二(二)", "低温作业分级标准中规定的第二级、第三级、第四级低温作业")),
      new GradeBan(Hazard.LABOUR, 3,
          annex("附录二(三)", "体力劳动强度分级标准中规定的第三级、第四级体力劳动强度的作业")),
      new GradeBan(Hazard.HEIGHT, 3, annex("附录二(四)", "高处作业分级标准中规定的第三级、第四级高处作业")));

  private static final List<String> SUBSTANCES_IN_PREGNANCY = List.of("铅", "铅及其化合物", "汞", "汞及其化合物", "苯", "镉",
      "铍", "砷", "氰化物", "氮氧化物", "一氧化碳", "二硫化碳", "氯", "己内酰胺", "氯丁二烯", "氯乙烯", "环氧乙烷", "苯胺", "甲醛");
  private static final Citation TOXIC_AIR = annex("附录三(一)",
      "作业场所空气中铅及其化合物、汞及其化合物、苯、镉、铍、砷、氰化物、氮氧化物、一氧化碳、二硫化碳、氯、己内酰胺、氯丁二烯、氯乙烯、"
          + "环氧乙烷、苯胺、甲醛等有毒物质浓度超过国家职业卫生标准的作业");
  private static final Citation RADIOACTIVE = annex("附录三(三)", "非密封源放射性物质的操作，核事故与放射事故的应急处置");
  private static final Citation HEAVY_LABOUR =
      annex("附录三(九)", "体力劳动强度分级标准中规定的第三级、第四级体力劳动强度的作业");

  private static final List<WorkBan> PREGNANCY = List.of(
      new AirBan(SUBSTANCES_IN_PREGNANCY, TOXIC_AIR),
      new SettingBan(
          List.of(WorkSetting.CANCER_DRUGS, WorkSetting.DIETHYLSTILBESTROL, WorkSetting.ANAESTHETIC_GAS),
          annex("附录三(二)", "从事抗癌药物、己烯雌酚生产，接触麻醉剂气体等的作业")),
      new SettingBan(List.of(WorkSetting.OPEN_RADIOACTIVES, WorkSetting.NUCLEAR_EMERGENCY), RADIOACTIVE),
      new GradeBan(Hazard.HEIGHT, 1, annex("附录三(四)", "高处作业分级标准中规定的高处作业")),
      new GradeBan(Hazard.COLD_WATER, 1, annex("附录三(五)", "冷水作业分级标准中规定的冷水作业")),
      new GradeBan(Hazard.LOW_TEMPERATURE, 1, annex("附录三(六)", "低温作业分级标准中规定的低温作业")),
      new GradeBan(Hazard.HEAT, 3, annex("附录三(七)", "高温作业分级标准中规定的第三级、第四级的作业")),
      new GradeBan(Hazard.NOISE, 3, annex("附录三(八)", "噪声作业分级标准中规定的第三级、第四级的作业")),
      new GradeBan(Hazard.LABOUR, 3, HEAVY_LABOUR),
      new SettingBan(List.of(WorkSetting.CONFINED_SPACE, WorkSetting.HIGH_PRESSURE, WorkSetting.DIVING,
          WorkSetting.STRONG_VIBRATION, WorkSetting.FREQUENT_BENDING),
          annex("附录三(十)",
              "在密闭空间、高压室作业或者潜水作业，伴有强烈振动的作业，或者需要频繁弯腰、攀高、下蹲的作业")));

  // 附录四(一) names items one, three and nine of those in pregnancy.
  private static final List<WorkBan> NURSING = List.of(
      new AirBan(SUBSTANCES_IN_PREGNANCY, TOXIC_AIR),
      new SettingBan(List.of(WorkSetting.OPEN_RADIOACTIVES, WorkSetting.NUCLEAR_EMERGENCY), RADIOACTIVE),
      new GradeBan(Hazard.LABOUR, 3, HEAVY_LABOUR),
      new AirBan(List.of("锰", "氟", "溴", "甲醇", "有机磷化合物", "有机氯化合物"), annex("附录四(二)",
          "作业场所空气中锰、氟、溴、甲醇、有机磷化合物、有机氯化合物等有毒物质浓度超过国家职业卫生标准的作业")));

  static final List<Protection> PROTECTIONS = List.of(
      LaidDown.of(Protections.FORBIDDEN_WORK, Modality.FORBID, NOTICE,
              context -> assess(context, Protections.FORBIDDEN_WORK, NOTICE, any -> { }),
              (facts, policy) -> Set.of())
          .forbidding(ALWAYS)
          .shownBy(List.of(InspectionFacts.FORBIDDEN_POSTS)),
      LaidDown.of(Protections.FORBIDDEN_IN_MENSTRUATION, Modality.FORBID, IN_MENSTRUATION,
              context -> assess(context, Protections.FORBIDDEN_IN_MENSTRUATION, IN_MENSTRUATION, any -> { }),
              (facts, policy) -> Set.of())
          .forbidding(MENSTRUATION),
      LaidDown.of(Protections.FORBIDDEN_IN_PREGNANCY, Modality.FORBID, IN_PREGNANCY,
              context -> assess(context, Protections.FORBIDDEN_IN_PREGNANCY, IN_PREGNANCY,
                  decision -> decision.step(Pregnancy.on(context, IN_PREGNANCY))),
              (facts, policy) -> Pregnancy.changes(facts))
          .forbidding(PREGNANCY)
          .shownBy(List.of(InspectionFacts.PREGNANT)),
      LaidDown.of(Protections.FORBIDDEN_WHILE_NURSING, Modality.FORBID, WHILE_NURSING,
              context -> assess(context, Protections.FORBIDDEN_WHILE_NURSING, WHILE_NURSING,
                  decision -> NursingPeriod.require(decision, context)),
              NursingPeriod::changes)
          .forbidding(NURSING)
          .shownBy(List.of(InspectionFacts.NURSING)));

  private ForbiddenWork() {}

  private static Citation annex(String clause, String quote) {
    return Statutes.WOMEN_WORKERS_PROTECTION.cite("附录", clause, quote);
  }

  private static Answer<Safeguard> assess(
      SchemeContext context, ProtectionKey key, Citation basis, Consumer<Decision> state) {
    Decision decision = Decision.of(context, Words.say(key.code()), basis);
    Worker.requireWoman(decision, context, basis);
    state.accept(decision);
    return decision.answer(() -> Safeguard.of(key, Words.say(key.code() + ".what")));
  }
}
