package org.mamapost.person;

import java.time.LocalDate;
import org.mamapost.region.Region;

/** The facts about the woman who raises the child (育儿妇女). */
public final class CarerFacts {

  /** 出生日期. */
  public static final FactKey<LocalDate> BIRTH_DATE =
      FactKey.of("carer.birth-date", LocalDate.class, "出生日期", "date of birth");
  /** 性别. */
  public static final FactKey<Sex> SEX = FactKey.of("carer.sex", Sex.class, "性别", "sex");
  /** 所在县（市、区）, whose minimum wage counts. */
  public static final FactKey<Region> COUNTY = FactKey.of("carer.county", Region.class, "所在县区", "county");
  /** 抚养的子女. */
  public static final FactKey<Children> CHILDREN =
      FactKey.of("carer.children", Children.class, "抚养的子女", "children she raises");
  /** 与子女的关系: what each child is to her that {@link #CHILDREN} says nothing else of. */
  public static final FactKey<Relation> CHILD_RELATION =
      FactKey.of("carer.child-relation", Relation.class, "与子女的关系", "relation to the children");
  /** 子女随谁生活: of each child that {@link #CHILDREN} says nothing else of. */
  public static final FactKey<Household> CHILD_HOUSEHOLD =
      FactKey.of("carer.child-household", Household.class, "子女随谁生活", "whom the children live with");
  /** 子女父母的状况: of each grandchild or sibling that {@link #CHILDREN} says nothing else of. */
  public static final FactKey<ParentsState> CHILD_PARENTS =
      FactKey.of("carer.child-parents", ParentsState.class, "子女父母的状况", "state of the children's parents");
  /** 继子女的抚养教育: of each stepchild that {@link #CHILDREN} says nothing else of. */
  public static final FactKey<Upbringing> CHILD_UPBRINGING =
      FactKey.of("carer.child-upbringing", Upbringing.class, "继子女的抚养教育", "upbringing of the stepchildren");
  /** 有负担能力, which grandparents and elder siblings are asked for. */
  public static final FactKey<Boolean> ABLE_TO_SUPPORT =
      FactKey.of("carer.able-to-support", Boolean.class, "有负担能力", "able to bear the support");
  /** 负有照护失能老人的义务, beside or instead of a child. */
  public static final FactKey<Boolean> CARES_FOR_DISABLED_ELDER = FactKey.of("carer.cares-for-disabled-elder",
      Boolean.class, "负有照护失能老人的义务", "has to care for a disabled elder");
  /** 负有照护残疾人的义务, beside or instead of a child. */
  public static final FactKey<Boolean> CARES_FOR_DISABLED_PERSON = FactKey.of("carer.cares-for-disabled-person",
      Boolean.class, "负有照护残疾人的义务", "has to care for a disabled person");
  /** 登记失业日期; none where she is not registered. */
  public static final FactKey<LocalDate> UNEMPLOYED_SINCE =
      FactKey.of("carer.unemployed-since", LocalDate.class, "登记失业日期", "registered unemployed since");
  /** 证件注明“企业吸纳税收政策”. */
  public static final FactKey<Boolean> TAX_CERTIFICATE = FactKey.of("carer.tax-certificate", Boolean.class,
      "证件注明“企业吸纳税收政策”", "certificate marked for the hiring tax policy");
  /** 脱贫人口. */
  public static final FactKey<Boolean> LIFTED_FROM_POVERTY =
      FactKey.of("carer.lifted-from-poverty", Boolean.class, "脱贫人口", "lifted out of poverty");
  /** 认定为就业困难人员的日期; none where she is not. */
  public static final FactKey<LocalDate> HARDSHIP_SINCE = FactKey.of("carer.hardship-since", LocalDate.class,
      "认定为就业困难人员的日期", "recognised as hard to employ since");
  /** 认定为长期无法实现市场化就业. */
  public static final FactKey<Boolean> NO_MARKET_WORK = FactKey.of("carer.no-market-work", Boolean.class,
      "认定为长期无法实现市场化就业", "recognised as long unable to find work on the market");
  /** 原法定退休年龄档. */
  public static final FactKey<RetirementTrack> RETIREMENT_TRACK = FactKey.of(
      "carer.retirement-track", RetirementTrack.class, "原法定退休年龄档", "retirement age before the rise");
  /** 以灵活就业身份缴纳的社会保险费. */
  public static final FactKey<Contributions> FLEXIBLE_CONTRIBUTIONS = FactKey.of("carer.flexible-contributions",
      Contributions.class, "灵活就业社会保险缴费", "social insurance paid as flexibly employed");
  /** 已享受社会保险补贴的月数, of both kinds together, before the year that is looked at. */
  public static final FactKey<Integer> SUBSIDISED_MONTHS = FactKey.of("carer.subsidised-months", Integer.class,
      "已享受社会保险补贴月数", "months of insurance subsidy already drawn");
  /** 初次核定社会保险补贴的日期; none where it is the first time. */
  public static final FactKey<LocalDate> SUBSIDY_FIRST_APPROVED = FactKey.of("carer.subsidy-first-approved",
      LocalDate.class, "初次核定享受补贴日期", "subsidy first approved on");
  /** 已安置公益性岗位次数, the present placement among them. */
  public static final FactKey<Integer> PUBLIC_POST_PLACEMENTS = FactKey.of("carer.public-post-placements",
      Integer.class, "已安置公益性岗位次数", "times placed in a public-welfare post");
  /** 安置到公益性岗位的日期; none where she is not placed yet. */
  public static final FactKey<LocalDate> PUBLIC_POST_SINCE = FactKey.of("carer.public-post-since", LocalDate.class,
      "公益性岗位安置日期", "placed in the public-welfare post on");
  /** 拟安置的公益性岗位. */
  public static final FactKey<PublicPostKind> PUBLIC_POST_KIND = FactKey.of(
      "carer.public-post-kind", PublicPostKind.class, "公益性岗位种类", "kind of public-welfare post");

  private CarerFacts() {}
}
