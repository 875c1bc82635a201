package org.mamapost.zhejiang;

import java.time.LocalDate;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.Statute;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.protection.Leave;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.time.DateRange;

/**
 * The leave of 浙江省人口与计划生育条例: the law that protects workers in the province, and a layer for its cities to build on.
 */
public final class ZhejiangLayer {

  /** 浙江省. */
  public static final Region REGION = Region.of("330000");

  /** 浙江省人口与计划生育条例 as amended on 2021-11-25; the article on leave. */
  static final Statute POPULATION = Statute.bundled("浙江省人口与计划生育条例", "浙江省人民代表大会常务委员会",
      LocalDate.of(2021, 11, 25), "population-2021.txt", file -> ZhejiangLayer.class.getResourceAsStream(file));

  private static final String ARTICLE = "第二十二条";
  private static final Citation BIRTH = POPULATION.cite(ARTICLE, "女方在享受国家规定产假的基础上，一孩延长产假六十天，二孩、三孩延长产假九十天");
  private static final Citation FATHER = POPULATION.cite(ARTICLE, "男方享受十五天护理假");
  private static final Citation PARENTS = POPULATION.cite(ARTICLE, "在子女三周岁内，夫妻双方每年各享受十天育儿假");

  private static final RegionalPolicy POLICY = RegionalPolicy.builder("zhejiang-law")
      .version("2021-11-25.1")
      .region(REGION)
      .inForce(DateRange.startingOn(POPULATION.holds().first()))
      .document(POPULATION.document())
      .above(NationalLayer.policy())
      .parameter(leave(Leave.REGIONAL, 60, BIRTH))
      .parameter(leave(Leave.REGIONAL_LATER_CHILD, 90, BIRTH))
      .parameter(leave(Leave.PATERNITY, 15, FATHER))
      .parameter(leave(Leave.PARENTAL, 10, PARENTS))
      .parameter(leave(Leave.PARENTAL_CHILD_UNDER, 3, PARENTS))
      .build();

  private ZhejiangLayer() {}

  /** The one immutable layer, upon the nation's. */
  public static RegionalPolicy policy() {
    return POLICY;
  }

  private static Parameter<Integer> leave(ParameterKey<Integer> key, int days, Citation words) {
    return new Parameter<>(key, days, Binding.FIXED, POPULATION.holds(), words);
  }
}
