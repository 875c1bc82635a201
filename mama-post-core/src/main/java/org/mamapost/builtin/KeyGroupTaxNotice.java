package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.amount.Yuan;
import org.mamapost.benefit.HiringTax;
import org.mamapost.benefit.UnusedLimit;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.time.DateRange;

/**
 * 公告2023年第15号, the nation's tax relief for key groups (重点群体), and 公告2024年第4号, which says how it is computed.
 *
 * <p>Neither text is at hand. Article 2 of the first is known from a summary, and quoted as the summary words it; the
 * formula of the second from a page that quotes it.
 */
final class KeyGroupTaxNotice {

  /** The days on which relief may begin; what has begun runs on until its three years are over. */
  static final DateRange BEGINS = DateRange.ofInclusive(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31));

  /** From the first day on, with no last day, as relief runs on. */
  static final DateRange RUNS_ON = DateRange.startingOn(BEGINS.first());

  static final Citation PERIOD = summarised(
      "Period 2023-01-01 – 2027-12-31; someone with <3 years used at that date runs on to 3 years; "
          + "3 years already used → none; earlier years count.");
  static final Citation WHO = summarised("脱贫人口, or registered unemployed ≥ half a year and holding "
      + "《就业创业证》/《就业失业登记证》 marked “企业吸纳税收政策”");
  static final Citation CONTRACT = summarised("contract ≥ 1 year");
  static final Citation BEGINNING = summarised("SI paid; counted from the month both contract and SI start; 3 years.");
  static final Citation QUOTA = summarised("Quota 6000, provinces may raise ≤30 % → 7800");
  static final Citation UNUSED = summarised("unused part of the year is lost");

  static final Citation FORMULA = new Citation(
      new Document("国家税务总局等公告2024年第4号", "国家税务总局等公告2024年第4号", List.of("国家税务总局"), Stated.unknown()),
      "扣减限额",
      "扣减限额=∑每名重点群体本年度在本企业已实际工作月数÷12×年度定额标准",
      EvidenceGrade.PRESS,
      Stated.of("odtgfuq.cn"));

  /** 国家定额标准. */
  static final ParameterKey<Yuan> NATIONAL_QUOTA = ParameterKey.of("china.hiring-tax.quota", Yuan.class,
      "国家定额标准（元/人/年）", "the nation's quota (yuan a person and year)");
  /** By how much a province may raise it, in percent. */
  static final ParameterKey<Integer> RAISE = ParameterKey.of("china.hiring-tax.raise", Integer.class,
      "地方最高上浮幅度（%）", "the most by which it may be raised (%)");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(NATIONAL_QUOTA, Yuan.of(6000), Binding.FIXED, RUNS_ON, QUOTA),
      new Parameter<>(RAISE, 30, Binding.FIXED, RUNS_ON, QUOTA),
      new Parameter<>(HiringTax.UNUSED, UnusedLimit.LOST, Binding.FIXED, RUNS_ON, UNUSED),
      new Parameter<>(HiringTax.PARTS, 12, Binding.FIXED, RUNS_ON, FORMULA));

  private KeyGroupTaxNotice() {}

  private static Citation summarised(String words) {
    Document notice = new Document("财政部 税务总局 人社部 农业农村部公告2023年第15号",
        "财政部 税务总局 人社部 农业农村部公告2023年第15号",
        List.of("财政部", "税务总局", "人社部", "农业农村部"), Stated.unknown());
    return new Citation(notice, "第二条（摘述）", words, EvidenceGrade.PRESS, Stated.of("youyinan.com"));
  }
}
