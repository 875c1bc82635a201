package org.mamapost.zhongshan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.fact.Stated;
import org.mamapost.family.CarerAssessor;
import org.mamapost.family.CarerTier;
import org.mamapost.family.Carers;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Facts;
import org.mamapost.person.Relation;
import org.mamapost.person.Sex;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.protection.Leave;
import org.mamapost.region.Region;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.PostValidator;

class ZhongshanPoliciesTest {

  private static final PolicyRegistry DISCOVERED = PolicyRegistry.discover();

  @ParameterizedTest
  @CsvSource({
      "2022-07-03, not in force",
      "2022-07-04, zhongshan-2022",
      "2023-07-04, zhongshan-2022",
      "2023-07-05, not in force",
      "2023-11-01, not in force",
      "2023-11-02, zhongshan-2023",
      "2030-01-01, zhongshan-2023"})
  void eachDayHasItsVersionOrNone(LocalDate day, String expected) {
    String answer = DISCOVERED.resolve(Region.of("442000"), day)
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id);
    assertEquals(expected, answer);
  }

  @Test
  void theOtherReadingOfTheGapCarriesTheFirstVersionOn() {
    PolicyRegistry carriedOn = PolicyRegistry.of(
        ZhongshanPolicies.readingTheGapAs(TrialYearGap.CARRIED_ON).toArray(RegionalPolicy[]::new));
    assertEquals("zhongshan-2022",
        carriedOn.resolve(Region.of("442000"), LocalDate.of(2023, 11, 1)).orElseThrow().id());
    assertEquals("zhongshan-2023",
        carriedOn.resolve(Region.of("442000"), LocalDate.of(2023, 11, 2)).orElseThrow().id());
  }

  @Test
  void theFirstVersionPaysWhatThePressQuotes() {
    RegionalPolicy first = DISCOVERED.resolve(Region.of("442000"), LocalDate.of(2022, 8, 1)).orElseThrow();
    assertEquals(Optional.of(Yuan.of(300)),
        first.parameter(ZhongshanPolicies.EMPLOYER_INSURANCE_SUBSIDY, LocalDate.of(2022, 8, 1))
            .map(InForce::parameter).map(Parameter::value));
    assertEquals(Optional.of(Yuan.of(100)),
        first.parameter(ZhongshanPolicies.POST_SUBSIDY, LocalDate.of(2022, 8, 1))
            .map(InForce::parameter).map(Parameter::value));
  }

  @Test
  void everyNumberCanBeReadInItsQuoteAndNamesItsCarrier() {
    ZhongshanPolicies.readingTheGapAs(TrialYearGap.LAPSED).get(0).parameters().forEach(parameter -> {
      if (parameter.value() instanceof Carers) {
        return;
      }
      String number = parameter.value().toString().replace("元", "");
      assertTrue(parameter.citation().quote().contains(number), parameter::toString);
      assertEquals(EvidenceGrade.PRESS, parameter.citation().grade());
      assertTrue(parameter.citation().carrier().value().isPresent(), parameter::toString);
    });
  }

  @Test
  void leaveIsTheProvincesAndSaidThere() {
    for (LocalDate day : List.of(LocalDate.of(2022, 8, 1), LocalDate.of(2024, 1, 1))) {
      InForce<Integer> added = DISCOVERED.resolve(Region.of("442000"), day).orElseThrow()
          .parameter(Leave.REGIONAL, day).orElseThrow();
      assertEquals(80, added.parameter().value());
      assertEquals("guangdong-law", added.policyId());
    }
  }

  @ParameterizedTest
  @CsvSource({"2025-02-28, 1900, 18.1", "2025-03-01, 2080, 19.8"})
  void theMinimumWageOfItsClass(LocalDate day, String month, String hour) {
    RegionalPolicy second = DISCOVERED.resolve(Region.of("442000"), day).orElseThrow();
    assertEquals(month + "元",
        second.parameter(LabourStandards.MINIMUM_MONTH, day).orElseThrow().parameter().value().toString());
    assertEquals(hour + "元",
        second.parameter(LabourStandards.MINIMUM_HOUR, day).orElseThrow().parameter().value().toString());
  }

  @Test
  void aFatherIsNotMeantByTheFirstVersionAndIsByTheSecond() {
    Facts father = Facts.builder().with(CarerFacts.SEX, Sex.MALE)
        .with(CarerFacts.CHILDREN, new Children(List.of(new Child(LocalDate.of(2018, 1, 1)))))
        .with(CarerFacts.CHILD_RELATION, Relation.OWN).build();
    assertEquals(Optional.of(RefusalReason.NOT_ELIGIBLE),
        tier(father, LocalDate.of(2022, 8, 1)).refusal().map(Refusal::reason));
    assertEquals(Optional.of(CarerTier.MEANT), tier(father, LocalDate.of(2024, 1, 1)).value());
  }

  private static Answer<CarerTier> tier(Facts facts, LocalDate day) {
    return CarerAssessor.of(DISCOVERED.resolve(Region.of("442000"), day).orElseThrow()).tier(facts, day);
  }

  @Test
  void theAmountsOfTheSecondVersionAreNotModelled() {
    RegionalPolicy second = DISCOVERED.resolve(Region.of("442000"), LocalDate.of(2024, 1, 1)).orElseThrow();
    assertEquals(Optional.empty(),
        second.parameter(ZhongshanPolicies.EMPLOYER_INSURANCE_SUBSIDY, LocalDate.of(2024, 1, 1)));
  }

  @Test
  void aPostIsRefusedBecauseThereIsNoCatalogue() {
    RegionalPolicy second = DISCOVERED.resolve(Region.of("442000"), LocalDate.of(2024, 1, 1)).orElseThrow();
    MamaPost post = MamaPost.builder().id("1").region(Stated.of(Region.of("442000"))).build();
    assertEquals(Optional.of(RefusalReason.NOT_MODELLED),
        PostValidator.of(second).validate(post, LocalDate.of(2024, 1, 1)).getRefusal().map(Refusal::reason));
  }

  @Test
  void theReadingSpeaksBothLanguages() {
    for (TrialYearGap reading : TrialYearGap.values()) {
      assertNotEquals(reading.chinese(), reading.english());
      assertNotEquals(reading.questionInChinese(), reading.questionInEnglish());
    }
  }
}
