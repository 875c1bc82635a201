package org.mamapost.interpretation;

import org.mamapost.text.Language;

/** A reading whose words stand in this room's bundle. */
sealed interface StandardReading extends Reading permits SideBySideTerms, OrBetweenTerms, EachDay, StatedPermission,
    WindowHours, CommercialCoverOnTop, EmployeeInsurance, EmployerHeading, StageBoundary, SpecificPlace,
    RelativelyFixedTime, SeasonalOrPeriodic, ServiceContractForms, FixedTime, WorkedHours, UnderTwelve, WeihaiWageTier,
    RetirementSteps, MotherOfTwo, OlderWoman, PartnershipCeiling, YearlyGift, CoveredLines, WeeklyLimit,
    UnstatedConditions, StatedPay, SeveralStages, LivingApart, LeaveRuleDay, LeaveFirstDay, NursingMother, OrMore,
    ExtensionEnd, RegistrationBoth, AtLeastGovernsAll, SameDayOrder, RegisteredBefore, RenewedRegistration {

  @Override
  default String chinese() {
    return Words.of(question(), name(), Language.CHINESE);
  }

  @Override
  default String english() {
    return Words.of(question(), name(), Language.ENGLISH);
  }

  @Override
  default String questionInChinese() {
    return Words.of(question(), "question", Language.CHINESE);
  }

  @Override
  default String questionInEnglish() {
    return Words.of(question(), "question", Language.ENGLISH);
  }
}
