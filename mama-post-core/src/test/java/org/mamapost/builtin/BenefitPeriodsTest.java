package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.benefit.BenefitPeriod;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.time.DateRange;

/** Over a period: one answer as long as it stays the same. */
class BenefitPeriodsTest {

  private static List<String> over(String scheme, Facts facts, String first, String last) {
    return BenefitAssessor.of(WeihaiPolicy.policy())
        .over(facts, DateRange.ofInclusive(LocalDate.parse(first), LocalDate.parse(last))).stream()
        .filter(period -> period.answer().scheme().code().equals(scheme))
        .map(BenefitPeriodsTest::told)
        .toList();
  }

  private static String told(BenefitPeriod period) {
    return period.days() + " " + period.answer().answer().fold(
        refusal -> refusal.reason().chinese(),
        (Entitlement due) -> due.sum().map(sum -> sum.chinese()).orElse("实物"));
  }

  @Test
  void theFloorOfAPlacementRisesWithTheMinimumWageAndEndsWithTheTerm() {
    // Before May she is not registered as unemployed either, which is another reason.
    assertEquals(List.of(
            "2025-04-01至2025-04-20 当日未施行",
            "2025-04-21至2025-04-30 不符合条件",
            "2025-05-01至2025-05-31 不符合条件",
            "2025-06-01至2025-09-30 每月不低于2200元",
            "2025-10-01至2028-05-31 每月不低于2400元",
            "2028-06-01至2028-12-31 不符合条件"),
        over("public-post-placement", Cases.everythingKnown(), "2025-04-01", "2028-12-31"));
  }

  @Test
  void aBirthdayOfTheSecondChildEndsThePlacement() {
    Facts soonGrown = Cases.motherOfTwo().toBuilder()
        .with(CarerFacts.CHILDREN, Cases.children("2008-02-29", "2021-06-06"))
        .without(CarerFacts.HARDSHIP_SINCE).with(CarerFacts.NO_MARKET_WORK, false).build();
    assertEquals(List.of(
            "2025-12-01至2026-02-27 每月不低于2400元",
            "2026-02-28至2026-12-31 不符合条件"),
        over("public-post-placement", soonGrown, "2025-12-01", "2026-12-31"));
  }

  @Test
  void aLoanIsOpenUntilTheYoungestChildIsThirteen() {
    assertEquals(List.of("2034-06-01至2034-06-05 每笔不高于300000元", "2034-06-06至2034-06-30 不符合条件"),
        over("startup-loan", Cases.everythingKnown(), "2034-06-01", "2034-06-30"));
  }

  @Test
  void theYearlyGiftBeginsWithTheHire() {
    assertEquals(List.of("2025-06-01至2025-06-14 不符合条件", "2025-06-15至2025-07-31 实物"),
        over("yearly-insurances", Cases.everythingKnown(), "2025-06-01", "2025-07-31"));
  }

  @Test
  void theFlexibleSubsidyOfThisYearIsNamedAsNotModelledThroughout() {
    Facts paying = Cases.everythingKnown().toBuilder()
        .with(CarerFacts.FLEXIBLE_CONTRIBUTIONS, Cases.pensionPaidIn(2025)).build();
    assertEquals(List.of("2025-06-01至2025-06-30 不符合条件", "2025-07-01至2025-12-31 未建模"),
        over("flexible-insurance-subsidy", paying, "2025-06-01", "2025-12-31"));
  }
}
