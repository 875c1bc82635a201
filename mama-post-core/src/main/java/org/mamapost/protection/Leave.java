package org.mamapost.protection;

import org.mamapost.policy.ParameterKey;

/**
 * The days and hours of the leaves, which a region lays down by its own parameters: the nation's are floors, a province
 * adds to them.
 */
public final class Leave {

  /** 产假 of every birth, days. */
  public static final ParameterKey<Integer> MATERNITY =
      key("maternity-leave.base", "产假（天）", "maternity leave (days)");
  /** Of which so many may be taken before the birth, days. */
  public static final ParameterKey<Integer> BEFORE_BIRTH =
      key("maternity-leave.before-birth", "产前可以休假（天）", "of which before the birth (days)");
  /** 难产 adds, days. */
  public static final ParameterKey<Integer> DIFFICULT_BIRTH =
      key("maternity-leave.difficult-birth", "难产增加产假（天）", "more for a difficult birth (days)");
  /** 多胞胎: each baby beyond the first adds, days. */
  public static final ParameterKey<Integer> EACH_FURTHER_BABY = key(
      "maternity-leave.further-baby", "每多生育1个婴儿增加产假（天）", "more for each further baby (days)");
  /** What the region adds, 生育假 or 奖励假, days; the first child's only where there is one for later children. */
  public static final ParameterKey<Integer> REGIONAL =
      key("maternity-leave.regional", "地方增加的产假（天）", "more by the region (days)");
  /** What the region adds for a second or later child, days; only where it differs from {@link #REGIONAL}. */
  public static final ParameterKey<Integer> REGIONAL_LATER_CHILD = key("maternity-leave.regional-later-child",
      "地方为二孩、三孩增加的产假（天）", "more by the region for a later child (days)");
  /** 流产 before the pregnancy completes {@link #MISCARRIAGE_MONTHS}, days. */
  public static final ParameterKey<Integer> EARLY_MISCARRIAGE = key(
      "miscarriage-leave.early", "怀孕未满4个月流产的产假（天）", "leave after an early miscarriage (days)");
  /** 流产 from then on, days. */
  public static final ParameterKey<Integer> LATE_MISCARRIAGE = key(
      "miscarriage-leave.late", "怀孕满4个月流产的产假（天）", "leave after a late miscarriage (days)");
  /** From how many completed months on a miscarriage is a late one. */
  public static final ParameterKey<Integer> MISCARRIAGE_MONTHS = key(
      "miscarriage-leave.months", "流产假按怀孕月数划分的界限（月）", "months from which a miscarriage is late (months)");
  /** 陪产假, 护理假, days. */
  public static final ParameterKey<Integer> PATERNITY =
      key("paternity-leave.days", "配偶陪产假（护理假）（天）", "paternity leave (days)");
  /** 育儿假 of each parent, days a year. */
  public static final ParameterKey<Integer> PARENTAL =
      key("parental-leave.days", "育儿假（天/年）", "parental leave (days a year)");
  /** 育儿假 while a child is younger, completed years. */
  public static final ParameterKey<Integer> PARENTAL_CHILD_UNDER = key(
      "parental-leave.child-under", "育儿假的子女年龄界限（周岁）", "parental leave for a child under (years)");
  /** 哺乳时间 for one baby, hours a day. */
  public static final ParameterKey<Integer> NURSING =
      key("nursing-time.hours", "哺乳时间（小时/天）", "nursing time (hours a day)");
  /** 哺乳时间 for each baby of a multiple birth beyond the first, hours a day. */
  public static final ParameterKey<Integer> NURSING_FURTHER_BABY = key("nursing-time.further-baby",
      "每多哺乳1个婴儿增加的哺乳时间（小时/天）", "more nursing time for each further baby (hours a day)");
  /** 哺乳期: while the baby is younger, completed years. */
  public static final ParameterKey<Integer> NURSING_BABY_UNDER = key(
      "nursing.baby-under", "哺乳期的婴儿年龄界限（周岁）", "nursing protection for a baby under (years)");
  /** 哺乳时间 may be taken in so many parts a day at most. */
  public static final ParameterKey<Integer> NURSING_PARTS =
      key("nursing-time.parts", "哺乳时间每天最多分几次", "nursing time in at most so many parts a day");

  private Leave() {}

  private static ParameterKey<Integer> key(String code, String chinese, String english) {
    return ParameterKey.of(code, Integer.class, chinese, english);
  }
}
