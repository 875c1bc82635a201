package org.mamapost.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.RefusalReason;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostType;
import org.mamapost.policy.RegionalPolicy;

/** 劳务品牌, 正文(六): which posts a brand covers, and who is certified. Immutable and thread-safe. */
public final class BrandBook {

  private final RegionalPolicy policy;
  private final MeasureBook measures;

  private BrandBook(RegionalPolicy policy) {
    this.policy = policy;
    this.measures = new MeasureBook(policy);
  }

  /**
   * The brands as a policy has them.
   *
   * @param policy the policy, with its layers
   * @return the brands
   */
  public static BrandBook of(RegionalPolicy policy) {
    return new BrandBook(policy);
  }

  /**
   * The posts that a brand covers, as far as the text says: those whose row prints the brand among its examples.
   *
   * @param brand the brand
   * @return the types of post; or that the text does not say, which leaves it to judgement
   */
  public Answer<List<PostType>> posts(Brand brand) {
    Objects.requireNonNull(brand, "brand");
    return measures.answer(ServiceMeasures.BRANDS, citation -> {
      List<CatalogueRow> rows = policy.catalogue().stream().flatMap(catalogue -> catalogue.employerRows().stream())
          .filter(row -> row.examples().quote().contains(brand.chinese()))
          .toList();
      if (rows.isEmpty()) {
        return MeasureBook.refused(
            RefusalReason.NEEDS_JUDGEMENT, Words.say("brand.no-post", brand), List.of(citation));
      }
      Explanation explanation = Explanation.of(Words.say("brand.posts", brand), Holding.HOLDS).citing(citation);
      for (CatalogueRow row : rows) {
        explanation = explanation.citing(row.examples());
      }
      return new Answer.Answered<>(
          rows.stream().map(CatalogueRow::postType).flatMap(Optional::stream).toList(), explanation);
    });
  }

  /**
   * Whether somebody is certified under a brand. The notice says that brands are certified, and neither by whom nor on
   * what conditions.
   *
   * @param brand the brand
   * @return that it is a matter of judgement, with the words
   */
  public Answer<Boolean> certified(Brand brand) {
    return measures.answer(ServiceMeasures.BRAND_CERTIFICATION, citation -> MeasureBook.refused(
        RefusalReason.NEEDS_JUDGEMENT, Words.say("brand.certification", brand), List.of(citation)));
  }
}
