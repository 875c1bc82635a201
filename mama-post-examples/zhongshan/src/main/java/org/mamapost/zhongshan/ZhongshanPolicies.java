package org.mamapost.zhongshan;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;
import org.mamapost.family.Carers;
import org.mamapost.family.FamilyRules;
import org.mamapost.interpretation.UnderTwelve;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.time.DateRange;

/** Both versions of Zhongshan's measures, from what is verified of them. */
public final class ZhongshanPolicies {

  /** 中山市. */
  public static final Region REGION = ZhongshanLayer.REGION;

  /** 社会保险补贴 paid to the employer, yuan a person and month, for at most one year. */
  public static final ParameterKey<Yuan> EMPLOYER_INSURANCE_SUBSIDY = ParameterKey.of(
      "zhongshan.employer-insurance-subsidy", Yuan.class,
      "用人单位社会保险补贴（元/人/月）", "employer's social-insurance subsidy (yuan a person and month)");

  /** 岗位补贴 paid to the employer, yuan a person and month. */
  public static final ParameterKey<Yuan> POST_SUBSIDY = ParameterKey.of(
      "zhongshan.post-subsidy", Yuan.class, "岗位补贴（元/人/月）", "post subsidy (yuan a person and month)");

  /** The age up to which a child counts, in completed years, that age included (12周岁及以下). */
  public static final ParameterKey<Integer> CHILD_AGE = ParameterKey.of(
      "zhongshan.child-age", Integer.class, "儿童年龄上限（周岁，含本数）", "oldest age of a child (completed years, included)");

  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 7, 4);
  private static final LocalDate TRIAL_END = LocalDate.of(2023, 7, 4);
  private static final LocalDate SECOND_DAY = LocalDate.of(2023, 11, 2);

  private static final Document FIRST = new Document("中府函〔2022〕226号", "关于大力推行“妈妈岗”就业新模式的若干措施",
      List.of("中山市人民政府"), Stated.of(FIRST_DAY));
  // Who issued the second version was not seen.
  private static final Document SECOND = new Document("中府函〔2023〕270号", "关于进一步推行“妈妈岗”就业模式的若干措施",
      List.of(), Stated.of(SECOND_DAY));

  private static final Citation WHO =
      press("从‘对12周岁及以下儿童负有抚养义务的妇女劳动者’拓展到更多劳动者", "ygacity.com 2023-10-25");
  // Of the draft; the official reading of the measures confirms 拓展“妈妈岗”适用群体, and names nobody.
  private static final Citation WIDER = new Citation(SECOND, "适用群体（征求意见稿，引述）",
      "从‘对12周岁及以下儿童负有抚养义务的妇女劳动者’拓展到更多劳动者", EvidenceGrade.PRESS,
      Stated.of("ygacity.com 2023-10-25"));

  private ZhongshanPolicies() {}

  /**
   * Both versions, the earlier first.
   *
   * @param gap what held between the end of the trial year and the second version
   * @return two policies that never hold on the same day
   */
  public static List<RegionalPolicy> readingTheGapAs(TrialYearGap gap) {
    DateRange first = DateRange.ofInclusive(FIRST_DAY, switch (gap) {
      case LAPSED -> TRIAL_END;
      case CARRIED_ON -> SECOND_DAY.minusDays(1);
    });
    return List.of(firstVersion(first, gap), secondVersion(gap));
  }

  private static RegionalPolicy firstVersion(DateRange inForce, TrialYearGap gap) {
    return RegionalPolicy.builder("zhongshan-2022")
        .version("2022-07-04.2")
        .region(REGION)
        .inForce(inForce)
        .document(FIRST)
        .above(ZhongshanLayer.policy())
        .reading(gap)
        .reading(UnderTwelve.INCLUDED)
        .parameter(new Parameter<>(FamilyRules.CARERS, Carers.WOMEN, Binding.FLOOR, inForce, WHO))
        .parameter(new Parameter<>(FamilyRules.AGE_LIMIT, 12, Binding.FLOOR, inForce, WHO))
        .parameter(new Parameter<>(EMPLOYER_INSURANCE_SUBSIDY, Yuan.of(300), Binding.FIXED, inForce,
            press("每月按300元/人标准给予符合条件的用人单位最长不超过一年的社会保险补贴", "iisn.hznaoa.cn 2025-07-21")))
        .parameter(new Parameter<>(POST_SUBSIDY, Yuan.of(100), Binding.FIXED, inForce,
            press("每月100元/人标准给予岗位补贴", "《南方人物周刊》(5yee.com.cn)")))
        .parameter(new Parameter<>(CHILD_AGE, 12, Binding.FIXED, inForce,
            WHO))
        .build();
  }

  private static RegionalPolicy secondVersion(TrialYearGap gap) {
    DateRange inForce = DateRange.startingOn(SECOND_DAY);
    return RegionalPolicy.builder("zhongshan-2023")
        .version("2023-11-02.2")
        .region(REGION)
        .inForce(inForce)
        .document(SECOND)
        .above(ZhongshanLayer.policy())
        .reading(gap)
        .parameter(new Parameter<>(FamilyRules.CARERS, Carers.ANYBODY, Binding.OPEN, inForce, WIDER))
        .build();
  }

  private static Citation press(String quote, String carrier) {
    return Citation.withoutClause(FIRST, quote, EvidenceGrade.PRESS, Stated.of(carrier));
  }
}
