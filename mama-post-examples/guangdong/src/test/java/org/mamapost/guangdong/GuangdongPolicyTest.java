package org.mamapost.guangdong;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mamapost.policy.Measure;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Modality;
import org.mamapost.spi.PolicyRegistry;

class GuangdongPolicyTest {

  private static final PolicyRegistry DISCOVERED = PolicyRegistry.builder().strict().build();
  private static final Region ZHUHAI = Region.of("440400");

  @Test
  void aCityWithoutAPolicyIsAnsweredByTheProvince() {
    LocalDate published = LocalDate.of(2023, 8, 30);
    assertEquals("guangdong", DISCOVERED.resolve(ZHUHAI, published).orElseThrow().id());
    assertEquals("not in force", DISCOVERED.resolve(ZHUHAI, published.minusDays(1))
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id));
    assertEquals("guangdong-law", DISCOVERED.resolveLaw(ZHUHAI, published.minusDays(1)).orElseThrow().id());
  }

  private static List<String> codes(DraftTerms draft) {
    return GuangdongPolicy.readingTheDraftAs(draft).measures().stream().map(measure -> measure.key().code()).toList();
  }

  @Test
  void theTermsOfTheDraftAreAReading() {
    assertEquals(List.of("flexible-work-by-analogy", "post-declaration", "service-specialists", "contract-terms",
        "service-agreement"), codes(DraftTerms.AS_DRAFTED));
    assertEquals(List.of("flexible-work-by-analogy", "post-declaration", "service-specialists"),
        codes(DraftTerms.NOT_INFERRED));
    assertEquals(DraftTerms.AS_DRAFTED, GuangdongPolicy.policy().reading(DraftTerms.class));
  }

  @Test
  void supportForTheSecondTierEntitlesNobody() {
    assertEquals(List.of(Modality.ENCOURAGE), GuangdongPolicy.policy().measures().stream()
        .filter(measure -> measure.key().code().equals("flexible-work-by-analogy")).map(Measure::modality).toList());
    assertEquals(List.of(), GuangdongPolicy.policy().schemes());
  }

  @Test
  void theReadingSpeaksBothLanguages() {
    for (DraftTerms reading : DraftTerms.values()) {
      assertNotEquals(reading.chinese(), reading.english());
      assertNotEquals(reading.questionInChinese(), reading.questionInEnglish());
    }
  }
}
