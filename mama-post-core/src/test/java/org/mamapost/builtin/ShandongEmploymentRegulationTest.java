package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.source.Citation;
import org.mamapost.source.EvidenceGrade;

class ShandongEmploymentRegulationTest {

  private static final Citation LABOUR_CONTRACT = ShandongEmploymentRegulation.labourContract();

  @Test
  void quotesItsBundledArticle() {
    String articles = ShandongEmploymentRegulation.articles42To46();
    String article44 = articles.substring(
        articles.indexOf("\n第四十四条 "), articles.indexOf("\n第四十五条 "));
    assertEquals("第四十四条", LABOUR_CONTRACT.clause().value().orElseThrow());
    assertTrue(article44.contains(LABOUR_CONTRACT.quote()));
  }

  @Test
  void speaksOfTheLabourContractOfPublicWelfarePosts() {
    assertTrue(LABOUR_CONTRACT.quote().contains("在公益性岗位就业并订立劳动合同"));
  }

  @Test
  void isKnownFromAnOfficialTextAndSaysWhoCarriesIt() {
    assertEquals(EvidenceGrade.OFFICIAL, LABOUR_CONTRACT.grade());
    assertTrue(LABOUR_CONTRACT.carrier().value().isPresent());
    assertEquals("《山东省就业促进条例》", LABOUR_CONTRACT.document().toString());
  }

  @Test
  void standsAgainstTheUrbanPublicWelfarePostAlone() {
    List<CatalogueRow> against = WeihaiCatalogue.catalogue().rows().stream()
        .filter(row -> row.contractAgainst().isPresent())
        .toList();
    assertEquals(WeihaiCatalogue.catalogue().row(PostTypes.URBAN_PUBLIC_WELFARE).stream().toList(), against);
    assertEquals(Optional.of(LABOUR_CONTRACT), against.get(0).contractAgainst());
  }
}
