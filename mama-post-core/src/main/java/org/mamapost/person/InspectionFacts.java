package org.mamapost.person;

/** How many people and posts of an employer an inspection of women's protection (执法检查) concerns. */
public final class InspectionFacts {

  /** 女职工人数. */
  public static final FactKey<Integer> WOMEN =
      FactKey.of("inspection.women", Integer.class, "女职工人数", "women employed");
  /** 孕期女职工人数. */
  public static final FactKey<Integer> PREGNANT =
      FactKey.of("inspection.pregnant", Integer.class, "孕期女职工人数", "women who are pregnant");
  /** 怀孕7个月以上的女职工人数. */
  public static final FactKey<Integer> SEVEN_MONTHS = FactKey.of(
      "inspection.seven-months", Integer.class, "怀孕7个月以上女职工人数", "women seven months pregnant");
  /** 一年内生育的女职工人数. */
  public static final FactKey<Integer> GAVE_BIRTH = FactKey.of("inspection.gave-birth", Integer.class,
      "一年内生育的女职工人数", "women who gave birth within a year");
  /** 一年内流产的女职工人数. */
  public static final FactKey<Integer> MISCARRIED = FactKey.of("inspection.miscarried", Integer.class,
      "一年内流产的女职工人数", "women who miscarried within a year");
  /** 哺乳未满1周岁婴儿的女职工人数. */
  public static final FactKey<Integer> NURSING = FactKey.of(
      "inspection.nursing", Integer.class, "哺乳期女职工人数", "women nursing a baby under one");
  /** 属于女职工禁忌从事的劳动范围的岗位数. */
  public static final FactKey<Integer> FORBIDDEN_POSTS = FactKey.of("inspection.forbidden-posts", Integer.class,
      "属于女职工禁忌劳动范围的岗位数", "posts with work forbidden to women");
  /** 一年内配偶生育的男职工人数. */
  public static final FactKey<Integer> FATHERS = FactKey.of("inspection.fathers", Integer.class,
      "一年内配偶生育的男职工人数", "men whose wives gave birth within a year");
  /** 有3周岁以下子女的职工人数. */
  public static final FactKey<Integer> PARENTS_OF_SMALL_CHILDREN = FactKey.of("inspection.parents", Integer.class,
      "有3周岁以下子女的职工人数", "employees with a child under three");

  private InspectionFacts() {}
}
