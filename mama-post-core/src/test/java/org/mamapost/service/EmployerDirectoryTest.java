package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Holding;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.person.Facts;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.Amenity;
import org.mamapost.post.MamaPost;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/** 正文(二): the directory of employers. */
class EmployerDirectoryTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 3);
  private static final EmployerDirectory WEIHAI = EmployerDirectory.of(WeihaiPolicy.policy());
  private static final EmployerDirectory WITH_NUMBERS = EmployerDirectory.of(withNumbers());

  private static RegionalPolicy withNumbers() {
    return WeihaiPolicy.policy().toBuilder()
        .parameter(parameter(EmployerDirectory.LEAST_WOMEN, 20))
        .parameter(parameter(EmployerDirectory.LEAST_CARERS, 5))
        .parameter(parameter(EmployerDirectory.MONTHS_BETWEEN, 3))
        .build();
  }

  private static Parameter<Integer> parameter(ParameterKey<Integer> key, int value) {
    return new Parameter<>(key, value, Binding.FIXED, DateRange.startingOn(DAY),
        WeihaiNotice.cite("正文(二)", "定期在公共就业服务平台公布"));
  }

  private static Facts employer(int women, int carers) {
    return Facts.builder().with(EmployerDirectory.WOMEN_EMPLOYED, women)
        .with(EmployerDirectory.CARERS_PLACED, carers).build();
  }

  private static RefusalReason reason(Answer<?> answer) {
    return answer.refusal().orElseThrow().reason();
  }

  @Test
  void whereTheNoticeGivesNoNumberWhoIsEnteredIsAMatterOfJudgement() {
    Answer<Boolean> admitted = WEIHAI.admit(employer(500, 100), DAY);
    assertEquals(RefusalReason.NEEDS_JUDGEMENT, reason(admitted));
    assertTrue(admitted.refusal().get().citations().get(0).quote().startsWith("挖掘带动妇女就业能力强、安置育儿妇女数量多"));
    assertEquals(List.of(500, 100), admitted.explanation().steps().flatMap(step -> step.facts().stream())
        .map(fact -> fact.value().value().orElseThrow()).toList());
  }

  @Test
  void whoeverJudgesHasToKnowTheNumbersOfTheEmployer() {
    Answer<Boolean> admitted = WEIHAI.admit(Facts.noneKnown(), DAY);
    assertEquals(RefusalReason.FACTS_MISSING, reason(admitted));
    assertEquals(List.of(EmployerDirectory.WOMEN_EMPLOYED, EmployerDirectory.CARERS_PLACED), admitted.missingFacts());
  }

  @Test
  void aCityThatLaysDownNumbersGetsAnswers() {
    assertEquals(true, WITH_NUMBERS.admit(employer(20, 5), DAY).orElseThrow());
    assertEquals(RefusalReason.NOT_ELIGIBLE, reason(WITH_NUMBERS.admit(employer(19, 5), DAY)));
    assertEquals(RefusalReason.NOT_ELIGIBLE, reason(WITH_NUMBERS.admit(employer(20, 4), DAY)));
    assertEquals(RefusalReason.FACTS_MISSING, reason(WITH_NUMBERS.admit(Facts.noneKnown(), DAY)));
  }

  @Test
  void howOftenItIsPublishedIsLeftOpenUnlessACitySaysSo() {
    assertEquals(RefusalReason.NEEDS_JUDGEMENT, reason(WEIHAI.publishedNext(DAY)));
    assertEquals(LocalDate.of(2025, 9, 3), WITH_NUMBERS.publishedNext(DAY).orElseThrow());
  }

  @Test
  void wherePoliciesDoNotSpeakOfItItIsNotModelled() {
    EmployerDirectory national = EmployerDirectory.of(NationalLayer.policy());
    assertEquals(RefusalReason.NOT_MODELLED, reason(national.admit(employer(500, 100), DAY)));
    assertEquals(RefusalReason.NOT_MODELLED, reason(national.publishedNext(DAY)));
    assertEquals(List.of(), national.amenities(MamaPost.builder().id("1").build(), Stated.of(true)));
  }

  @Test
  void theProvinceSaysMustOfTheNursingRoomAndWeihaiEncourages() {
    List<AmenityDuty> duties = WEIHAI.amenities(MamaPost.builder().id("1").build(), Stated.of(true));
    assertEquals(List.of(Amenity.NURSING_ROOM, Amenity.NURSING_ROOM, Amenity.CHILDCARE),
        duties.stream().map(AmenityDuty::amenity).toList());
    assertEquals(List.of(Modality.MUST, Modality.ENCOURAGE, Modality.ENCOURAGE),
        duties.stream().map(duty -> duty.measure().modality()).toList());
    assertEquals("要配套建立‘妇女之家’和母婴室", duties.get(0).measure().citation().quote());
    assertEquals(EvidenceGrade.PRESS, duties.get(0).measure().citation().grade());
  }

  private static List<Holding> amenities(Stated<Set<Amenity>> provided, Stated<Boolean> listed) {
    return WEIHAI.amenities(MamaPost.builder().id("1").amenities(provided).build(), listed).stream()
        .map(AmenityDuty::holding).toList();
  }

  @Test
  void whatIsOnlyEncouragedIsNeverBreachedAndWhatIsUnknownStaysUnknown() {
    assertEquals(List.of(Holding.UNKNOWN, Holding.UNKNOWN, Holding.UNKNOWN),
        amenities(Stated.unknown(), Stated.of(true)));
    assertEquals(List.of(Holding.FAILS, Holding.SKIPPED, Holding.SKIPPED), amenities(Stated.none(), Stated.of(true)));
    assertEquals(List.of(Holding.SKIPPED, Holding.SKIPPED, Holding.SKIPPED),
        amenities(Stated.none(), Stated.of(false)));
    assertEquals(List.of(Holding.UNKNOWN, Holding.SKIPPED, Holding.SKIPPED),
        amenities(Stated.none(), Stated.unknown()));
    assertEquals(List.of(Holding.HOLDS, Holding.HOLDS, Holding.SKIPPED),
        amenities(Stated.of(Set.of(Amenity.NURSING_ROOM)), Stated.of(true)));
  }
}
