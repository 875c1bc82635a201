package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.person.Facts;
import org.mamapost.person.InspectionFacts;
import org.mamapost.policy.Protection;
import org.mamapost.protection.InspectionList;
import org.mamapost.protection.ProtectionAssessor;
import org.mamapost.protection.ProtectionPeriod;
import org.mamapost.protection.Protections;
import org.mamapost.text.Language;
import org.mamapost.time.DateRange;

/** A sentence of a law that is younger than the nation's layer is not read into the days before it. */
class TextInForceTest {

  private static final ProtectionAssessor NATION = ProtectionAssessor.of(NationalLayer.policy());
  private static final Facts NOBODY = Facts.builder().build();

  @ParameterizedTest
  @CsvSource({"2022-12-31, true", "2023-01-01, false"})
  void theContractClauseIsAskedForSinceTheLawIsInForce(LocalDate day, boolean tooEarly) {
    Refusal refusal = NATION.assess(NOBODY, day).of(Protections.CONTRACT_CLAUSE).answer().refusal().orElseThrow();
    assertEquals(tooEarly, refusal.reason() == RefusalReason.NOT_MODELLED, refusal::toString);
    assertEquals(tooEarly, refusal.message().render(Language.CHINESE).contains("施行于2023-01-01起"), refusal::toString);
    Facts employer = Facts.builder().with(InspectionFacts.WOMEN, 3).build();
    assertEquals(!tooEarly, InspectionList.of(NationalLayer.policy()).inspect(employer, day).orElseThrow().items()
        .stream().anyMatch(item -> item.protection().equals(Protections.CONTRACT_CLAUSE)));
  }

  @Test
  void aPeriodIsSplitOnTheDayOnWhichTheTextComesIntoForce() {
    List<DateRange> days = NATION
        .over(NOBODY, DateRange.ofInclusive(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 1, 31))).stream()
        .filter(period -> period.answer().protection().equals(Protections.CONTRACT_CLAUSE))
        .map(ProtectionPeriod::days).toList();
    assertEquals(List.of(DateRange.ofInclusive(LocalDate.of(2022, 12, 1), LocalDate.of(2022, 12, 31)),
        DateRange.ofInclusive(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31))), days);
  }

  @Test
  void everyStatuteThatAProtectionRestsOnIsBundled() {
    for (Protection protection : NationalLayer.policy().protections()) {
      assertTrue(Statutes.holding(protection.basis().document()).isPresent(), protection.key()::toString);
    }
  }
}
