package org.mamapost.interpretation;

import java.util.List;
import org.mamapost.text.Language;

/**
 * A numbered question of interpretation, as docs/interpretations.md lists it.
 *
 * @param number the number, which never changes
 * @param readings the readings, the one taken first
 */
public record Interpretation(int number, List<Reading> readings) {

  private static final List<Interpretation> ALL = List.of(
      of(1, SideBySideTerms.values()),
      of(2, OrBetweenTerms.values()),
      of(3, EachDay.values()),
      of(4, StatedPermission.values()),
      of(5, WindowHours.values()),
      of(6, CommercialCoverOnTop.values()),
      of(7, EmployeeInsurance.values()),
      of(8, EmployerHeading.values()),
      of(9, StageBoundary.values()),
      of(10, SpecificPlace.values()),
      of(11, RelativelyFixedTime.values()),
      of(12, SeasonalOrPeriodic.values()),
      of(13, ServiceContractForms.values()),
      of(14, FixedTime.values()),
      of(15, WorkedHours.values()),
      of(16, UnderTwelve.values()),
      of(17, WeihaiWageTier.values()),
      of(18, RetirementSteps.values()),
      of(19, MotherOfTwo.values()),
      of(20, OlderWoman.values()),
      of(21, PartnershipCeiling.values()),
      of(22, YearlyGift.values()),
      of(23, CoveredLines.values()),
      of(24, WeeklyLimit.values()),
      of(25, UnstatedConditions.values()),
      of(26, StatedPay.values()),
      of(30, SeveralStages.values()),
      of(31, LivingApart.values()),
      of(32, LeaveRuleDay.values()),
      of(33, LeaveFirstDay.values()),
      of(34, NursingMother.values()),
      of(35, OrMore.values()),
      of(36, ExtensionEnd.values()),
      of(40, RegistrationBoth.values()),
      of(41, AtLeastGovernsAll.values()),
      of(42, SameDayOrder.values()),
      of(43, RegisteredBefore.values()),
      of(44, RenewedRegistration.values()));

  /** Copies the readings. */
  public Interpretation {
    readings = List.copyOf(readings);
  }

  private static Interpretation of(int number, Reading... readings) {
    return new Interpretation(number, List.of(readings));
  }

  /** Every question this library takes a stand on, by number. */
  public static List<Interpretation> all() {
    return ALL;
  }

  /** The reading taken unless a policy takes another. */
  public Reading taken() {
    return readings.get(0);
  }

  /** The name a policy switches by, such as {@code OrBetweenTerms}. */
  public String name() {
    return taken().question().getSimpleName();
  }

  /** The question. */
  public String question(Language language) {
    return Words.of(taken().question(), "question", language);
  }

  /** Why the first reading is taken. */
  public String why(Language language) {
    return Words.of(taken().question(), "why", language);
  }
}
