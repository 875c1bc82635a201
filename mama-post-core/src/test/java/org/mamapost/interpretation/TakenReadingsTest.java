package org.mamapost.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mamapost.text.MessageBundle;

/** Which reading of each question is taken, by the number under which the document lists it. */
class TakenReadingsTest {

  @Test
  void byNumber() {
    assertEquals(List.of(SideBySideTerms.ALTERNATIVES, OrBetweenTerms.ANY, EachDay.NAMED_DAYS,
            StatedPermission.MUST_BE_STATED, WindowHours.ATTENDANCE, CommercialCoverOnTop.CONFORMS,
            EmployeeInsurance.EMPLOYEE_IS_SOCIAL, EmployerHeading.WARNING, StageBoundary.INCLUSIVE,
            SpecificPlace.FIXED_IS_SPECIFIC, RelativelyFixedTime.ANY_FIXED_PART, SeasonalOrPeriodic.EITHER,
            ServiceContractForms.DISTINCT, FixedTime.FIXED_HOURS, WorkedHours.AS_ATTENDANCE,
            UnderTwelve.INCLUDED, WeihaiWageTier.AS_LAST_SEEN, RetirementSteps.STEP_BY_STEP,
            MotherOfTwo.UNDER_EIGHTEEN, OlderWoman.FROM_FORTY, PartnershipCeiling.AS_PRINTED,
            YearlyGift.EVERY_MAMA_POST, CoveredLines.PROVINCIAL_THREE, WeeklyLimit.FORTY,
            UnstatedConditions.UNKNOWN, StatedPay.BEFORE_OWN_CONTRIBUTIONS, SeveralStages.EVERY_CHILD,
            LivingApart.JUDGED, LeaveRuleDay.DAY_OF_BIRTH, LeaveFirstDay.COUNTED,
            NursingMother.BABY_UNDER_ONE, OrMore.INCLUDED,
            ExtensionEnd.NURSING_ENDS, RegistrationBoth.BOTH, AtLeastGovernsAll.ALL_FOUR,
            SameDayOrder.AS_IT_FITS, RegisteredBefore.FROM_THE_PLEDGE, RenewedRegistration.AS_AT_FIRST),
        Interpretation.all().stream().map(Interpretation::taken).toList());
  }

  @Test
  void theBundleSaysNothingBesidesTheQuestionsTheReasonsAndTheReadings() {
    Set<String> keys = new HashSet<>();
    for (Interpretation question : Interpretation.all()) {
      keys.add(question.name() + ".question");
      keys.add(question.name() + ".why");
      question.readings().forEach(reading -> keys.add(question.name() + "." + reading.name()));
    }
    assertEquals(MessageBundle.load(Words.class, "messages").keys(), keys);
  }
}
