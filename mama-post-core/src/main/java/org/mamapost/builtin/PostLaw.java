package org.mamapost.builtin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.mamapost.amount.Hours;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Binding;
import org.mamapost.policy.LawRule;
import org.mamapost.policy.Parameter;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;
import org.mamapost.validation.LabourStandards;

/**
 * The nation's law for posts: the limits as values, and the rules that hold posts against them.
 *
 * <p>Each value holds from the day the law came into force, or from the day of the version that is bundled.
 */
final class PostLaw {

  static final Citation DAY_AND_WEEK = Statutes.WORKING_TIME.cite("第三条", "职工每日工作8小时，每周工作40小时。");
  static final Citation DAY_AND_AVERAGE = Statutes.LABOUR_LAW.cite(
      "第三十六条", "国家实行劳动者每日工作时间不超过八小时、平均每周工作时间不超过四十四小时的工时制度。");
  static final Citation REST = Statutes.LABOUR_LAW.cite("第三十八条", "用人单位应当保证劳动者每周至少休息一日。");
  static final Citation PART_TIME = Statutes.LABOUR_CONTRACT_LAW.cite("第六十八条",
      "非全日制用工，是指以小时计酬为主，劳动者在同一用人单位一般平均每日工作时间不超过四小时，每周工作时间累计不超过二十四小时的用工形式。");
  static final Citation PART_TIME_PAID =
      Statutes.LABOUR_CONTRACT_LAW.cite("第七十二条", "非全日制用工劳动报酬结算支付周期最长不得超过十五日。");
  static final Citation CHILD_LABOUR = Statutes.CHILD_LABOUR_BAN.cite("第二条", "均不得招用不满16周岁的未成年人");
  static final Citation YOUNG = Statutes.LABOUR_LAW.cite("第五十八条", "未成年工是指年满十六周岁未满十八周岁的劳动者。");

  private static final DateRange WORKING_TIME_RULES = DateRange.startingOn(LocalDate.of(1995, 5, 1));
  private static final DateRange LABOUR_LAW = Statutes.LABOUR_LAW.holds();
  private static final DateRange LABOUR_CONTRACT_LAW = Statutes.LABOUR_CONTRACT_LAW.holds();
  private static final DateRange CHILD_LABOUR_BAN = DateRange.startingOn(LocalDate.of(2002, 12, 1));
  private static final BigDecimal PAID_DAYS = new BigDecimal("21.75");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(LabourStandards.DAY, Hours.of(8), Binding.CEILING, WORKING_TIME_RULES, DAY_AND_WEEK),
      new Parameter<>(LabourStandards.WEEK, Hours.of(40), Binding.CEILING, WORKING_TIME_RULES, DAY_AND_WEEK),
      new Parameter<>(LabourStandards.WEEK_ON_AVERAGE, Hours.of(44), Binding.CEILING, LABOUR_LAW, DAY_AND_AVERAGE),
      new Parameter<>(LabourStandards.REST_DAYS, 1, Binding.FLOOR, LABOUR_LAW, REST),
      new Parameter<>(LabourStandards.PART_TIME_DAY, Hours.of(4), Binding.CEILING, LABOUR_CONTRACT_LAW, PART_TIME),
      new Parameter<>(LabourStandards.PART_TIME_WEEK, Hours.of(24), Binding.CEILING, LABOUR_CONTRACT_LAW, PART_TIME),
      new Parameter<>(LabourStandards.PART_TIME_PAY_DAYS, 15, Binding.CEILING, LABOUR_CONTRACT_LAW, PART_TIME_PAID),
      new Parameter<>(LabourStandards.LEAST_AGE, 16, Binding.FLOOR, CHILD_LABOUR_BAN, CHILD_LABOUR),
      new Parameter<>(LabourStandards.YOUNG_UNTIL, 18, Binding.FLOOR, LABOUR_LAW, YOUNG),
      new Parameter<>(LabourStandards.PAID_DAYS, PAID_DAYS, Binding.FIXED,
          DateRange.ofInclusive(LocalDate.of(2008, 1, 3), LocalDate.of(2024, 12, 31)),
          paidDays("劳社部发〔2008〕3号", "劳动和社会保障部")),
      new Parameter<>(LabourStandards.PAID_DAYS, PAID_DAYS, Binding.FIXED,
          DateRange.startingOn(LocalDate.of(2025, 1, 1)),
          paidDays("人社部发〔2025〕2号", "人力资源社会保障部")));

  /** The rules, by id. */
  private static final Map<String, LawRule> RULES = Map.of(
      "law.contract", new LawRule(ContractUnderSchedule.BASIS, Modality.MUST, ContractUnderSchedule::check),
      "law.hours-day", new LawRule(DAY_AND_WEEK, Modality.MUST, HoursADay::check),
      "law.hours-week", new LawRule(DAY_AND_WEEK, Modality.MUST, HoursAWeek::check),
      "law.rest-day", new LawRule(REST, Modality.MUST, RestDay::check),
      "law.part-time", new LawRule(PART_TIME, Modality.MUST, PartTimeHours::check),
      "law.part-time-pay", new LawRule(PART_TIME_PAID, Modality.FORBID, PartTimePayPeriod::check),
      "law.minimum-wage", new LawRule(MinimumWage.BASIS, Modality.FORBID, MinimumWage::check),
      "law.conditions", new LawRule(HiringConditions.BASIS, Modality.FORBID, HiringConditions::check),
      "law.age", new LawRule(CHILD_LABOUR, Modality.FORBID, HiringAge::check));

  private PostLaw() {}

  /** Hands over every rule of the nation with its id. */
  static void forEachRule(BiConsumer<String, LawRule> taker) {
    RULES.forEach(taker);
  }

  // Not the days of work a month (20.67; 20.83 before 2025), which the same texts set apart.
  private static Citation paidDays(String number, String issuer) {
    return new Citation(new Document(number, number, List.of(issuer), Stated.unknown()), "月计薪天数（摘述）",
        PAID_DAYS.toPlainString(), EvidenceGrade.OFFICIAL, Stated.unknown());
  }
}
