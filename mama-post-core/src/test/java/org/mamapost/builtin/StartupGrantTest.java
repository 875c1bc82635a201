package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.interpretation.UnderTwelve;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.BusinessKind;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Facts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.RegionalPolicy;

class StartupGrantTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static Facts founder(BusinessKind kind) {
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(CarerFacts.CHILDREN, new Children(List.of(new Child(LocalDate.of(2020, 1, 1)))))
        .with(BusinessFacts.KIND, kind)
        .with(BusinessFacts.FIRST, true)
        .with(BusinessFacts.GRANT_DRAWN, false)
        .build();
  }

  private static Answer<Entitlement> answer(RegionalPolicy policy, Facts facts, LocalDate day) {
    return BenefitAssessor.of(policy).assess(facts, day).of("startup-grant").answer();
  }

  @ParameterizedTest
  @CsvSource({"SMALL_FIRM, 一次性12000元", "SELF_EMPLOYED, 一次性2000元"})
  void aFirstBusinessIsDueWhatTheNoticePrints(BusinessKind kind, String expected) {
    assertEquals(expected, answer(WeihaiPolicy.policy(), founder(kind), DAY)
        .fold(refusal -> refusal.toString(), due -> due.sum().orElseThrow().chinese()));
  }

  @Test
  void whatIsMissingIsNamed() {
    Facts silent = Facts.builder().with(CarerFacts.SEX, Sex.FEMALE).build();
    Answer<Entitlement> answer = answer(WeihaiPolicy.policy(), silent, DAY);
    assertEquals(RefusalReason.FACTS_MISSING, answer.refusal().orElseThrow().reason());
    assertEquals(
        List.of(CarerFacts.CHILDREN, BusinessFacts.FIRST, BusinessFacts.GRANT_DRAWN, BusinessFacts.KIND),
        answer.missingFacts());
  }

  @ParameterizedTest
  @CsvSource({
      "2038-01-01, INCLUDED, false",
      "2032-12-31, INCLUDED, true", "2033-01-01, INCLUDED, false",
      "2031-12-31, NOT_INCLUDED, true", "2032-01-01, NOT_INCLUDED, false"})
  void aChildCountsUpToTwelveAsRead(LocalDate day, UnderTwelve reading, boolean due) {
    assertEquals(due, answer(WeihaiPolicy.policy().with(reading), founder(BusinessKind.SMALL_FIRM), day)
        .value().isPresent());
  }

  @Test
  void nothingIsDueBeforeTheNotice() {
    assertEquals(RefusalReason.NOT_IN_FORCE,
        answer(WeihaiPolicy.policy(), founder(BusinessKind.SMALL_FIRM), LocalDate.of(2025, 4, 20))
            .refusal().orElseThrow().reason());
  }
}
