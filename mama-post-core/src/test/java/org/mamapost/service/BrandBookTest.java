package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.PostTypes;

/** 正文(六): the four brands. */
class BrandBookTest {

  private static final BrandBook BRANDS = BrandBook.of(WeihaiPolicy.policy());

  static List<Brand> brands() {
    return Brand.named();
  }

  @Test
  void theAnnexPrintsTheHomestayKeeperAndNoOtherBrand() {
    Answer<List<PostType>> posts = BRANDS.posts(Brand.HOMESTAY_KEEPER);
    assertEquals(List.of(PostTypes.SHORT_TERM), posts.orElseThrow());
    assertEquals(List.of("重点打造适合育儿妇女就业创业的威海家政大姐、胶东花饽饽师傅、民宿管家、茶艺师等劳务品牌",
        "婚礼旺季的酒店服务员、旅游旺季的民宿管家等"),
        posts.explanation().citations().stream().map(citation -> citation.quote()).toList());
    for (Brand brand : List.of(Brand.DOMESTIC_SISTER, Brand.STEAMED_BUN_MASTER, Brand.TEA_ARTIST)) {
      assertEquals(RefusalReason.NEEDS_JUDGEMENT, BRANDS.posts(brand).refusal().orElseThrow().reason());
    }
  }

  @ParameterizedTest
  @MethodSource("brands")
  void whoIsCertifiedIsAMatterOfJudgementAndWhereNothingIsSaidNotModelled(Brand brand) {
    Answer<Boolean> certified = BRANDS.certified(brand);
    assertEquals(RefusalReason.NEEDS_JUDGEMENT, certified.refusal().orElseThrow().reason());
    assertTrue(certified.refusal().orElseThrow().citations().get(0).quote().contains("劳务品牌认定"));
    assertEquals(RefusalReason.NOT_MODELLED,
        BrandBook.of(NationalLayer.policy()).certified(brand).refusal().orElseThrow().reason());
  }
}
