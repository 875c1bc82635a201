package org.mamapost.builtin;

import java.time.LocalDate;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.time.DateRange;

/**
 * What Shandong lays down beneath its cities' policies (山东省, 370000): a layer to build on, and the law that protects
 * workers in the province; not a policy of mama posts. The province's own notice, 鲁人社字〔2024〕72号, was not seen; what
 * others quote of it is {@code ShandongNotice}.
 *
 * <p>It bears the date of {@link ShandongEmploymentRegulation}; each value has a document and dates of its own.
 */
public final class ShandongLayer {

  private static final RegionalPolicy POLICY = layer();

  private ShandongLayer() {}

  /** The one immutable layer, upon the nation's. */
  public static RegionalPolicy policy() {
    return POLICY;
  }

  private static RegionalPolicy layer() {
    RegionalPolicy.Builder layer = RegionalPolicy.builder("shandong")
        .version("2025-10-01.3")
        .region(Region.of("370000"))
        .inForce(DateRange.startingOn(LocalDate.of(2016, 3, 30)))
        .document(ShandongEmploymentRegulation.document())
        .above(NationalLayer.policy());
    ShandongMinimumWage.PARAMETERS.forEach(layer::parameter);
    SubsidyTerm.PARAMETERS.forEach(layer::parameter);
    HardToEmploy.PARAMETERS.forEach(layer::parameter);
    ShandongLeave.PARAMETERS.forEach(layer::parameter);
    WhoRaises.PROVINCIAL.forEach(layer::parameter);
    layer.lawRule(SingleLineUnderContract.ID, SingleLineUnderContract.RULE);
    ShandongNotice.MEASURES.forEach(layer::measure);
    return layer.build();
  }
}
