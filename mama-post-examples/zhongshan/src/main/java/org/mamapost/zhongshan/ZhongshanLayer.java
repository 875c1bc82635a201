package org.mamapost.zhongshan;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;
import org.mamapost.guangdong.GuangdongPolicy;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.time.DateRange;
import org.mamapost.validation.LabourStandards;

/**
 * What holds in Zhongshan apart from its measures: the minimum wage of 二类地区. Leave, and who counts by analogy, are the
 * province's. A layer to build on, not a policy to ask.
 */
final class ZhongshanLayer {

  static final Region REGION = Region.of("442000");

  private static final DateRange FROM_2021 =
      DateRange.ofInclusive(LocalDate.of(2021, 12, 1), LocalDate.of(2025, 2, 28));
  private static final DateRange FROM_2025 = DateRange.startingOn(LocalDate.of(2025, 3, 1));

  // The number of the round of 2021 was not seen.
  private static final Document OF_2021 = standard("广东省最低工资标准（2021年12月1日起）");
  private static final Document OF_2025 = standard("粤府函〔2025〕23号");

  private static final RegionalPolicy POLICY = RegionalPolicy.builder("zhongshan-earlier")
      .version("2025-03-01.1")
      .region(REGION)
      .inForce(DateRange.startingOn(FROM_2021.first()))
      .document(OF_2021)
      .above(GuangdongPolicy.policy())
      .parameter(wage(LabourStandards.MINIMUM_MONTH, "1900元", FROM_2021, OF_2021, "1900/月, 18.1/h (二类)"))
      .parameter(wage(LabourStandards.MINIMUM_HOUR, "18.1元", FROM_2021, OF_2021, "1900/月, 18.1/h (二类)"))
      .parameter(wage(LabourStandards.MINIMUM_MONTH, "2080元", FROM_2025, OF_2025, "2080/月, 19.8/h"))
      .parameter(wage(LabourStandards.MINIMUM_HOUR, "19.8元", FROM_2025, OF_2025, "2080/月, 19.8/h"))
      .build();

  private ZhongshanLayer() {}

  /** The one immutable layer, upon the province's policy. */
  static RegionalPolicy policy() {
    return POLICY;
  }

  private static Parameter<Yuan> wage(
      ParameterKey<Yuan> key, String yuan, DateRange days, Document document, String quote) {
    return new Parameter<>(key, Yuan.parse(yuan), Binding.FIXED, days, new Citation(document, "二类地区（摘述）", quote,
        EvidenceGrade.PRESS, Stated.of("南方日报转载; shenzhen.news.163.com 2025-03-06")));
  }

  private static Document standard(String number) {
    return new Document(number, number, List.of("广东省人民政府"), Stated.unknown());
  }
}
