package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.amount.Yuan;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Modality;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.WageTier;

/** Nation, province, city: which layer says what from when to when. */
class LayersTest {

  @Test
  void theCityStandsUponTheProvinceAndTheProvinceUponTheNation() {
    assertEquals(List.of("100000", "370000", "371000", "371000"),
        WeihaiPolicy.policy().layers().map(layer -> layer.region().code()).toList());
  }

  @Test
  void theLayersAboveOfferNeitherACatalogueNorASchemeOfTheirOwn() {
    for (RegionalPolicy layer : List.of(NationalLayer.policy(), ShandongLayer.policy(), WeihaiLayer.policy())) {
      assertTrue(layer.catalogue().isEmpty());
      assertEquals(List.of(), layer.schemes());
    }
  }

  @ParameterizedTest
  @CsvSource({
      "ONE, 2021-09-30, , ", "ONE, 2021-10-01, 2100, 21", "ONE, 2023-09-30, 2100, 21", "ONE, 2023-10-01, 2200, 22",
      "ONE, 2025-09-30, 2200, 22", "ONE, 2025-10-01, 2400, 24", "TWO, 2025-10-01, 2210, 22",
      "THREE, 2025-10-01, 2020, 20", "TWO, 2023-10-01, 2010, 20", "THREE, 2023-10-01, 1820, 18",
      "TWO, 2021-10-01, 1900, 19", "THREE, 2021-10-01, 1700, 17"})
  void theMinimumWageOfATierOnADay(WageTier tier, LocalDate day, Integer month, Integer hour) {
    assertEquals(Optional.ofNullable(month).map(Yuan::of),
        ShandongLayer.policy().ownParameter(LabourStandards.minimumMonth(tier), day).map(Parameter::value));
    assertEquals(Optional.ofNullable(hour).map(Yuan::of),
        ShandongLayer.policy().ownParameter(LabourStandards.minimumHour(tier), day).map(Parameter::value));
  }

  static Stream<Parameter<?>> secondary() {
    return WeihaiPolicy.policy().layers().flatMap(layer -> layer.parameters().stream())
        .filter(parameter -> !parameter.citation().document().equals(WeihaiNotice.document()));
  }

  @ParameterizedTest
  @MethodSource("secondary")
  void noValueIsOlderThanItsDocument(Parameter<?> parameter) {
    parameter.citation().document().dated().value().ifPresent(
        dated -> assertTrue(!parameter.inForce().first().isBefore(dated), parameter::toString));
  }

  @Test
  void theMeasuresSayHowStronglyTheyBind() {
    assertEquals(List.of("apply-for-flexible-subsidy", "due-unasked", "lawful-employment", "fair-duties", "fair-pay",
        "training-for-carers"), measures(Modality.GUIDE));
    assertEquals(List.of("incubator-priority", "online-posting", "online-matching", "mama-post-workshops",
        "nursing-room", "welfare-childcare", "flexible-posts"), measures(Modality.ENCOURAGE));
    assertEquals(List.of("nursing-room", "startup-six-elements", "startup-centre", "startup-streets",
        "startup-projects", "startup-mentors", "startup-contests", "friendly-employers", "two-cancer-checks",
        "green-channel", "online-platform", "resume-advice", "employment-monitoring", "supervision", "inspection",
        "leave-and-bans", "complaint-channels", "advice-desk", "employer-directory", "directory-publication",
        "service-specialists", "new-economy-posts", "skills-training", "training-subsidy", "new-economy-training",
        "employment-after-training", "flexible-training", "brand-certification", "brand-services", "labour-brands",
        "job-seeker-services"),
        measures(Modality.MUST));
  }

  private static List<String> measures(Modality modality) {
    return WeihaiPolicy.policy().measures().stream()
        .filter(measure -> measure.modality() == modality)
        .map(Measure::key).map(key -> key.code()).toList();
  }

  @Test
  void noMeasureThatOnlyGuidesHasASchemeOfItsName() {
    List<String> schemes = WeihaiPolicy.policy().schemes().stream().map(scheme -> scheme.key().code()).toList();
    assertTrue(WeihaiPolicy.policy().measures().stream().noneMatch(measure -> schemes.contains(measure.key().code())));
  }
}
