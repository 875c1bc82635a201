package org.mamapost.protection;

import org.mamapost.policy.ParameterKey;

/** The numbers that complaints are held against. A policy that has none is not modelled. */
public final class AdviceParameters {

  /** 产假（天）, the least that every mother has, before what difficulty, more babies and the region add. */
  public static final ParameterKey<Integer> LEAVE_DAYS = ParameterKey.of(
      "advice.leave-days", Integer.class, "产假至少（天）", "least leave of birth (days)");
  /** 怀孕几个月以上不得延长劳动时间或者安排夜班. */
  public static final ParameterKey<Integer> PREGNANT_MONTHS = ParameterKey.of("advice.pregnant-months", Integer.class,
      "怀孕几个月以上不得加班、夜班", "months of pregnancy from which there is no overtime");
  /** 婴儿未满几周岁. */
  public static final ParameterKey<Integer> BABY_UNDER =
      ParameterKey.of("advice.baby-under", Integer.class, "哺乳的婴儿未满（周岁）", "nursed baby under (years)");
  /** 每个婴儿每天的哺乳时间（小时）. */
  public static final ParameterKey<Integer> NURSING_HOURS = ParameterKey.of(
      "advice.nursing-hours", Integer.class, "每个婴儿每天的哺乳时间（小时）", "nursing time a day for each baby (hours)");
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
