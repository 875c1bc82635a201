package org.mamapost.guangdong;

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
 * What holds in Guangdong apart from the notice on posts: the leave of 广东省人口与计划生育条例. A layer to build on, and the
 * law that protects workers in the province.
 */
public final class GuangdongLayer {

  /** 广东省. */
  public static final Region REGION = Region.of("440000");

  /** 广东省人口与计划生育条例 as amended on 2021-12-01; the article on leave. */
  static final Statute POPULATION = Statute.bundled("广东省人口与计划生育条例", "广东省人民代表大会常务委员会",
      LocalDate.of(2021, 12, 1), "population-2021.txt", file -> GuangdongLayer.class.getResourceAsStream(file));

  private static final String ARTICLE = "第三十条";
  private static final Citation BIRTH = POPULATION.cite(ARTICLE, "女方享受八十日的奖励假");
  private static final Citation FATHER = POPULATION.cite(ARTICLE, "男方享受十五日的陪产假");
  private static final Citation PARENTS = POPULATION.cite(ARTICLE, "在子女三周岁以内，父母每年各享受十日的育儿假");

  private static final RegionalPolicy POLICY = RegionalPolicy.builder("guangdong-law")
      .version("2021-12-01.1")
      .region(REGION)
      .inForce(DateRange.startingOn(POPULATION.holds().first()))
      .document(POPULATION.document())
      .above(NationalLayer.policy())
      .parameter(leave(Leave.REGIONAL, 80, BIRTH))
      .parameter(leave(Leave.PATERNITY, 15, FATHER))
      .parameter(leave(Leave.PARENTAL, 10, PARENTS))
      .parameter(leave(Leave.PARENTAL_CHILD_UNDER, 3, PARENTS))
      .build();

  private GuangdongLayer() {}

  /** The one immutable layer, upon the nation's. */
  public static RegionalPolicy policy() {
    return POLICY;
  }

  private static Parameter<Integer> leave(ParameterKey<Integer> key, int days, Citation words) {
    return new Parameter<>(key, days, Binding.FIXED, POPULATION.holds(), words);
  }
}
