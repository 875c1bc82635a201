package org.mamapost.shanghai;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.amount.Yuan;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.Statute;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.protection.Leave;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.time.DateRange;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.OwnContributions;

/**
 * What holds in Shanghai apart from the notice on posts: the leave of 上海市人口与计划生育条例, and the minimum wage. A
 * layer to build on, and the law that protects workers in the city.
 *
 * <p>It begins with the first value seen. The hour's minimum wage from 2025-07-01 on was not verified and is not
 * modelled.
 */
public final class ShanghaiLayer {

  /** 上海市. */
  public static final Region REGION = Region.of("310000");

  /** 上海市人口与计划生育条例 as amended on 2021-11-25; the article on leave. */
  static final Statute POPULATION = Statute.bundled("上海市人口与计划生育条例", "上海市人民代表大会常务委员会",
      LocalDate.of(2021, 11, 25), "population-2021.txt", file -> ShanghaiLayer.class.getResourceAsStream(file));

  private static final DateRange FROM_2021 = days(LocalDate.of(2021, 7, 1), LocalDate.of(2023, 6, 30));
  private static final DateRange FROM_2023 = days(LocalDate.of(2023, 7, 1), LocalDate.of(2025, 6, 30));
  private static final DateRange FROM_2025 = DateRange.startingOn(LocalDate.of(2025, 7, 1));

  private static final String ARTICLE = "第三十一条";
  private static final Citation BIRTH = POPULATION.cite(ARTICLE, "女方除享受国家规定的产假外，还可以再享受生育假六十天");
  private static final Citation FATHER = POPULATION.cite(ARTICLE, "男方享受配偶陪产假十天");
  private static final Citation PARENTS =
      POPULATION.cite(ARTICLE, "在其子女年满三周岁之前，双方每年可以享受育儿假各五天");

  private static final RegionalPolicy POLICY = layer();

  private ShanghaiLayer() {}

  /** The one immutable layer, upon the nation's. */
  public static RegionalPolicy policy() {
    return POLICY;
  }

  private static RegionalPolicy layer() {
    return RegionalPolicy.builder("shanghai-law")
        .version("2025-07-01.1")
        .region(REGION)
        .inForce(DateRange.startingOn(FROM_2021.first()))
        .document(POPULATION.document())
        .above(NationalLayer.policy())
        .parameter(leave(Leave.REGIONAL, 60, BIRTH))
        .parameter(leave(Leave.PATERNITY, 10, FATHER))
        .parameter(leave(Leave.PARENTAL, 5, PARENTS))
        .parameter(leave(Leave.PARENTAL_CHILD_UNDER, 3, PARENTS))
        .parameter(wage(LabourStandards.MINIMUM_MONTH, 2590, FROM_2021, "2590/23"))
        .parameter(wage(LabourStandards.MINIMUM_HOUR, 23, FROM_2021, "2590/23"))
        .parameter(wage(LabourStandards.MINIMUM_MONTH, 2690, FROM_2023, "2690/24"))
        .parameter(wage(LabourStandards.MINIMUM_HOUR, 24, FROM_2023, "2690/24"))
        .parameter(wage(LabourStandards.MINIMUM_MONTH, 2740, FROM_2025, "2740/月"))
        .parameter(new Parameter<>(LabourStandards.OWN_CONTRIBUTIONS, OwnContributions.EXCLUDED, Binding.FIXED,
            DateRange.startingOn(FROM_2021.first()), new Citation(standard(FROM_2021), "最低工资的组成（摘述）",
                "Shanghai's minimum wage excludes the worker's own SI and housing-fund payments",
                EvidenceGrade.PRESS, Stated.of("新民晚报 2021-06-24"))))
        .build();
  }

  private static Parameter<Integer> leave(ParameterKey<Integer> key, int days, Citation words) {
    return new Parameter<>(key, days, Binding.FIXED, POPULATION.holds(), words);
  }

  private static Parameter<Yuan> wage(ParameterKey<Yuan> key, long yuan, DateRange days, String quote) {
    return new Parameter<>(key, Yuan.of(yuan), Binding.FIXED, days, new Citation(standard(days),
        "最低工资标准（元/月、元/小时）", quote, EvidenceGrade.PRESS, Stated.of(ShanghaiNotice.NOT_NOTED)));
  }

  // The numbers of these documents were not seen.
  private static Document standard(DateRange days) {
    String title = "上海市最低工资标准（" + days.first() + "起）";
    return new Document(title, title, List.of(), Stated.unknown());
  }

  private static DateRange days(LocalDate first, LocalDate last) {
    return DateRange.ofInclusive(first, last);
  }
}
