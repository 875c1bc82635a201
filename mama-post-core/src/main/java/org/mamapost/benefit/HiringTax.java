package org.mamapost.benefit;

import org.mamapost.amount.Yuan;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.SchemeKey;

/** 企业吸纳税收扣减: the scheme and the values that the settlement of an employer's tax year is worked out from. */
public final class HiringTax {

  /** The scheme, by which a policy says whether a person's hire counts. */
  public static final SchemeKey SCHEME =
      new SchemeKey("hiring-tax-relief", "企业吸纳税收扣减", "tax relief for hiring");

  /** 定额标准, yuan a person and year. */
  public static final ParameterKey<Yuan> QUOTA = ParameterKey.of("hiring-tax.quota", Yuan.class,
      "企业吸纳税收扣减定额标准（元/人/年）", "tax relief for hiring (yuan a person and year)");

  /** Into how many parts the quota of a year is divided; a month worked and insured earns one. */
  public static final ParameterKey<Integer> PARTS = ParameterKey.of("hiring-tax.parts", Integer.class,
      "年度定额标准折算的月数", "months among which the quota of a year is divided");

  /** What becomes of a limit that is not used up once the year is over. */
  public static final ParameterKey<UnusedLimit> UNUSED = ParameterKey.of("hiring-tax.unused", UnusedLimit.class,
      "当年未扣完的限额", "limit not used up in the year");

  private HiringTax() {}
}
