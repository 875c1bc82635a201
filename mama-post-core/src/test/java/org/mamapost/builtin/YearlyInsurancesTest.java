package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.interpretation.YearlyGift;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.text.Language;

/** 两保障 of 正文(十). */
class YearlyInsurancesTest {

  private static Answer<Entitlement> answer(YearlyGift reading, Facts facts) {
    return BenefitAssessor.of(WeihaiPolicy.policy().with(reading))
        .assess(facts, LocalDate.of(2025, 7, 1)).of("yearly-insurances").answer();
  }

  @Test
  void theyAreGivenInKindAndWhoPaysIsNotSaid() {
    Entitlement given = answer(YearlyGift.EVERY_MAMA_POST, Cases.everythingKnown()).orElseThrow();
    assertTrue(given.sum().isEmpty());
    assertEquals(List.of("通知未写明由谁出资、由谁承保，请向妇女联合会了解"),
        given.stillToMeet().stream().map(message -> message.render(Language.CHINESE)).toList());
  }

  @Test
  void underTheOtherReadingTheEmployerHasToBeAFriendlyOne() {
    Facts notSaid = Cases.everythingKnown();
    assertEquals(List.of(EmployerFacts.FRIENDLY), answer(YearlyGift.FRIENDLY_EMPLOYERS, notSaid).missingFacts());
    Facts friendly = notSaid.toBuilder().with(EmployerFacts.FRIENDLY, true).build();
    assertTrue(answer(YearlyGift.FRIENDLY_EMPLOYERS, friendly).value().isPresent());
    Facts other = notSaid.toBuilder().with(EmployerFacts.FRIENDLY, false).build();
    assertEquals(RefusalReason.NOT_ELIGIBLE,
        answer(YearlyGift.FRIENDLY_EMPLOYERS, other).refusal().orElseThrow().reason());
  }
}
