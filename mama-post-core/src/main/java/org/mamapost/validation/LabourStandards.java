package org.mamapost.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mamapost.amount.Hours;
import org.mamapost.amount.Yuan;
import org.mamapost.policy.ParameterKey;
import org.mamapost.region.Region;

/**
 * 劳动标准: the values that the rules of law hold posts against. The nation lays them down; a province or city improves on
 * them with a value of its own for the same key, and a value that lowers them is overruled.
 */
public final class LabourStandards {

  /** 每日工作时间, hours a day, at most; 国务院关于职工工作时间的规定 art. 3, 劳动法 art. 36. */
  public static final ParameterKey<Hours> DAY = ParameterKey.of("labour.hours.day", Hours.class,
      "每日工作时间上限（小时）", "most working hours a day");
  /** 每周工作时间, hours a week, at most; 国务院关于职工工作时间的规定 art. 3. */
  public static final ParameterKey<Hours> WEEK = ParameterKey.of("labour.hours.week", Hours.class,
      "每周工作时间上限（小时）", "most working hours a week");
  /** 平均每周工作时间, hours a week on average, at most; 劳动法 art. 36. */
  public static final ParameterKey<Hours> WEEK_ON_AVERAGE = ParameterKey.of("labour.hours.week-on-average",
      Hours.class, "平均每周工作时间上限（小时）", "most working hours a week on average");
  /** 每周休息日, days a week, at least; 劳动法 art. 38. */
  public static final ParameterKey<Integer> REST_DAYS = ParameterKey.of("labour.rest-days", Integer.class,
      "每周休息日下限（日）", "least days of rest a week");
  /** 非全日制用工平均每日工作时间, hours a day on average, at most; 劳动合同法 art. 68. */
  public static final ParameterKey<Hours> PART_TIME_DAY = ParameterKey.of("labour.part-time.day", Hours.class,
      "非全日制用工平均每日工作时间上限（小时）", "most working hours a day on average of part-time work");
  /** 非全日制用工每周累计工作时间, hours a week, at most; 劳动合同法 art. 68. */
  public static final ParameterKey<Hours> PART_TIME_WEEK = ParameterKey.of("labour.part-time.week", Hours.class,
      "非全日制用工每周累计工作时间上限（小时）", "most working hours a week of part-time work");
  /** 非全日制用工结算支付周期, days, at most; 劳动合同法 art. 72. */
  public static final ParameterKey<Integer> PART_TIME_PAY_DAYS = ParameterKey.of("labour.part-time.pay-days",
      Integer.class, "非全日制用工劳动报酬结算支付周期上限（日）", "most days between two settlements of part-time pay");
  /** 最低就业年龄, completed years; 禁止使用童工规定 art. 2. */
  public static final ParameterKey<Integer> LEAST_AGE = ParameterKey.of("labour.least-age", Integer.class,
      "招用的最低年龄（周岁）", "least age of hiring (years)");
  /** 未成年工的年龄上限, completed years, not included; 劳动法 art. 58. */
  public static final ParameterKey<Integer> YOUNG_UNTIL = ParameterKey.of("labour.young-until", Integer.class,
      "未成年工未满的年龄（周岁）", "age until which a worker is young (years)");
  /** 月计薪天数, days a month; by it a day's pay is compared with a month's. */
  public static final ParameterKey<BigDecimal> PAID_DAYS = ParameterKey.of("labour.paid-days", BigDecimal.class,
      "月计薪天数", "paid days a month");
  /** 月最低工资标准, yuan a month, of a region that lays it down itself; 劳动法 art. 48. */
  public static final ParameterKey<Yuan> MINIMUM_MONTH = ParameterKey.of("labour.minimum-wage.month", Yuan.class,
      "月最低工资标准（元/月）", "minimum wage (yuan a month)");
  /** 小时最低工资标准, yuan an hour, of a region that lays it down itself; 劳动合同法 art. 72. */
  public static final ParameterKey<Yuan> MINIMUM_HOUR = ParameterKey.of("labour.minimum-wage.hour", Yuan.class,
      "小时最低工资标准（元/小时）", "minimum wage (yuan an hour)");

  /**
   * 最低工资标准是否包含劳动者个人缴费: whether what she pays herself for social insurance and the housing fund counts towards
   * the minimum wage of a region. Where no policy says, pay is compared as it stands.
   */
  public static final ParameterKey<OwnContributions> OWN_CONTRIBUTIONS = ParameterKey.of(
      "labour.minimum-wage.own-contributions", OwnContributions.class,
      "最低工资标准与劳动者个人缴费", "minimum wage and what the worker pays for insurance herself");

  private static final List<ParameterKey<Yuan>> MONTH_BY_TIER =
      byTier("month", "月最低工资标准", "minimum wage a month");
  private static final List<ParameterKey<Yuan>> HOUR_BY_TIER =
      byTier("hour", "小时最低工资标准", "minimum wage an hour");

  private LabourStandards() {}

  /**
   * 月最低工资标准 of a tier, yuan a month, of a province that lays down tiers. Where the tier of a county is not modelled, the
   * first tier is the most and the third the least that may hold there; one of them without a value leaves that end open.
   *
   * @param tier the tier
   * @return the key of the value
   */
  public static ParameterKey<Yuan> minimumMonth(WageTier tier) {
    return MONTH_BY_TIER.get(tier.ordinal());
  }

  /**
   * 小时最低工资标准 of a tier, yuan an hour, of a province that lays down tiers. Where the tier of a county is not modelled, the
   * first tier is the most and the third the least that may hold there; one of them without a value leaves that end open.
   *
   * @param tier the tier
   * @return the key of the value
   */
  public static ParameterKey<Yuan> minimumHour(WageTier tier) {
    return HOUR_BY_TIER.get(tier.ordinal());
  }

  /**
   * 最低工资标准档次 of a county, or of all counties of a city that say nothing of their own.
   *
   * @param place the county or city
   * @return the key of the value
   */
  public static ParameterKey<WageTier> minimumWageTier(Region place) {
    return ParameterKey.of("labour.minimum-wage.tier." + place.code(), WageTier.class,
        "最低工资标准档次（" + place + "）", "tier of the minimum wage (" + place.code() + ")");
  }

  private static List<ParameterKey<Yuan>> byTier(String time, String chinese, String english) {
    return Stream.of(WageTier.values())
        .map(tier -> ParameterKey.of("labour.minimum-wage." + time + ".tier-" + tier.name().toLowerCase(Locale.ROOT),
            Yuan.class, chinese + "（" + tier.chinese() + "）", english + " (" + tier.english() + ")"))
        .toList();
  }
}
