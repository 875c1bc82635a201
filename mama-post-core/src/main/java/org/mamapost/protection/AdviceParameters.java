package org.mamapost.protection;

import org.mamapost.policy.ParameterKey;

/**
 * Numbers that complaints alone are held against; those of {@linkplain Leave leave and nursing} stand with the
 * protections. A policy that has none is not modelled.
 */
public final class AdviceParameters {

  /** 怀孕几个月以上不得延长劳动时间或者安排夜班. */
  public static final ParameterKey<Integer> PREGNANT_MONTHS = ParameterKey.of("advice.pregnant-months", Integer.class,
      "怀孕几个月以上不得加班、夜班", "months of pregnancy from which there is no overtime");
  /** 申请仲裁的期限（日）. */
  public static final ParameterKey<Integer> ARBITRATION_DAYS = ParameterKey.of(
      "advice.arbitration-days", Integer.class, "申请仲裁的期限（日）", "days to apply for arbitration");
  /** 订立书面劳动合同的期限（月）. */
  public static final ParameterKey<Integer> CONTRACT_MONTHS = ParameterKey.of(
      "advice.contract-months", Integer.class, "订立书面劳动合同的期限（月）", "months to sign the contract");
  /** 申请办理社会保险登记的期限（日）. */
  public static final ParameterKey<Integer> INSURANCE_DAYS = ParameterKey.of(
      "advice.insurance-days", Integer.class, "办理社会保险登记的期限（日）", "days to register for social insurance");

  private AdviceParameters() {}
}
