package org.mamapost.builtin;

import java.time.LocalDate;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.time.DateRange;

/**
 * What held in Weihai (威海市, 371000) before {@link WeihaiNotice} and apart from it: the tier of its minimum wage and the
 * standard of the flexible-employment subsidy. A layer to build on, not a policy to ask; no registry offers it.
 *
 * <p>It begins with the first value seen, and each value has a document and dates of its own.
 */
public final class WeihaiLayer {

  private static final RegionalPolicy POLICY = layer();

  private WeihaiLayer() {}

  /** The one immutable layer, upon the province's. */
  public static RegionalPolicy policy() {
    return POLICY;
  }

  private static RegionalPolicy layer() {
    RegionalPolicy.Builder layer = RegionalPolicy.builder("weihai-earlier")
        .version("2024-01-01.1")
        .region(WeihaiNotice.REGION)
        .inForce(DateRange.startingOn(LocalDate.of(2021, 10, 1)))
        .document(CountyWage.PARAMETERS.get(0).citation().document())
        .above(ShandongLayer.policy());
    CountyWage.PARAMETERS.forEach(layer::parameter);
    FlexibleInsuranceSubsidy.PARAMETERS.forEach(layer::parameter);
    return layer.build();
  }
}
