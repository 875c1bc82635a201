package org.mamapost.qingdao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.answer.Severity;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.validation.PostValidator;

class QingdaoPolicyTest {

  private static final PostFormat FORMAT = PostFormat.of((region, publishedOn) -> Optional.empty());
  private static final PolicyRegistry DISCOVERED = PolicyRegistry.builder().strict().build();

  private static Stream<String> wageFindings(RegionalPolicy policy, String county, LocalDate day, String pay) {
    MamaPost post = FORMAT.read(Map.of(PostColumn.ID, "1", PostColumn.REGION, county,
        PostColumn.SCHEDULE, "周一至周五 09:00-17:00 午休12:00-13:00", PostColumn.PAY_METHOD, "按月计酬",
        PostColumn.PAY, pay, PostColumn.CONTRACT, "劳动合同")).orElseThrow();
    return PostValidator.of(policy).validate(post, day).getLawFindings().stream()
        .filter(finding -> finding.rule().equals("law.minimum-wage"))
        .map(finding -> finding.severity() + " " + finding.render(Locale.CHINA));
  }

  @ParameterizedTest
  @CsvSource({
      "370202, 2025-09-30, 2200", "370211, 2025-09-30, 2200", "370215, 2025-10-01, 2400",
      "370281, 2025-09-30, 2010", "370283, 2025-10-01, 2210", "370285, 2025-10-01, 2210"})
  void eachCountyIsHeldToTheWageOfItsOwnTier(String county, LocalDate day, int least) {
    RegionalPolicy policy = DISCOVERED.resolve(Region.of(county), day).orElseThrow();
    assertEquals(List.of(), wageFindings(policy, county, day, least + "元/月").toList());
    assertTrue(wageFindings(policy, county, day, least - 1 + "元/月").findFirst().orElseThrow()
        .startsWith(Severity.ERROR.toString()));
  }

  @Test
  void whatHasNoDateCanBeLeftAsideAndThenACountyMayBeInAnyTier() {
    RegionalPolicy policy = QingdaoPolicy.readingTheTiersAs(UndatedTiers.NOT_TAKEN);
    String found = wageFindings(policy, "370281", LocalDate.of(2025, 10, 1), "2210元/月").findFirst().orElseThrow();
    assertTrue(found.startsWith(Severity.UNKNOWN.toString()) && found.contains("2020元至2400元"), found);
  }

  @Test
  void everyCountyHasATier() {
    Region.all().filter(region -> region.level() == RegionLevel.COUNTY && QingdaoPolicy.REGION.contains(region))
        .forEach(county -> assertEquals(1, wageFindings(QingdaoPolicy.readingTheTiersAs(UndatedTiers.EVERY_ROUND),
            county.code(), LocalDate.of(2025, 10, 1), "100元/月")
            .filter(found -> found.startsWith(Severity.ERROR.toString())).count(), county::toString));
  }

  @Test
  void whatIsKnownOfItsPostsGivesNobodyAnyMoney() {
    RegionalPolicy policy = DISCOVERED.resolve(Region.of("370202"), LocalDate.of(2025, 6, 1)).orElseThrow();
    assertEquals(List.of(), policy.schemes());
    assertEquals(List.of("nursing-room", "first-directory"),
        policy.measures().stream().map(measure -> measure.key().code()).toList());
  }

  @Test
  void theReadingSpeaksBothLanguages() {
    for (UndatedTiers reading : UndatedTiers.values()) {
      assertNotEquals(reading.chinese(), reading.english());
      assertNotEquals(reading.questionInChinese(), reading.questionInEnglish());
    }
  }
}
