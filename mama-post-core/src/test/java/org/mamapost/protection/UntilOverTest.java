package org.mamapost.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.ShandongLayer;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.person.BirthResult;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.person.Sex;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.time.DateRange;

/** A leave is over on the day after its last, and so is what is paid during it. */
class UntilOverTest {

  private static final LocalDate BORN = LocalDate.of(2025, 5, 1);
  private static final LocalDate LAST = BORN.plusDays(157);
  private static final ProtectionAssessor ASSESSOR = ProtectionAssessor.of(ShandongLayer.policy());
  private static final Facts MOTHER = Facts.builder()
      .with(CarerFacts.SEX, Sex.FEMALE)
      .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
      .with(MaternityFacts.BORN_ON, BORN)
      .with(MaternityFacts.LEAVE_STARTED_ON, BORN)
      .with(MaternityFacts.DIFFICULT, false)
      .with(MaternityFacts.BABIES, 1)
      .with(MaternityFacts.LAWFUL_BIRTH, true)
      .with(MaternityFacts.INSURED, true)
      .with(MaternityFacts.BIRTH_RESULT, BirthResult.LIVE)
      .without(MaternityFacts.PREGNANT_SINCE)
      .without(MaternityFacts.MISCARRIED_ON)
      .build();

  private static Optional<RefusalReason> refused(ProtectionKey protection, LocalDate day) {
    return ASSESSOR.assess(MOTHER, day).of(protection).answer().refusal().map(refusal -> refusal.reason());
  }

  @Test
  void theLastDayOfALeaveBelongsToIt() {
    for (ProtectionKey protection : List.of(Protections.MATERNITY_LEAVE, Protections.MATERNITY_PAY)) {
      assertEquals(Optional.empty(), refused(protection, LAST));
      assertEquals(Optional.of(RefusalReason.NOT_ELIGIBLE), refused(protection, LAST.plusDays(1)));
    }
  }

  @Test
  void aPeriodIsSplitOnTheDayAfterTheLast() {
    List<ProtectionPeriod> periods = ASSESSOR.over(MOTHER, DateRange.ofInclusive(BORN, LAST.plusDays(30))).stream()
        .filter(period -> period.answer().protection().equals(Protections.MATERNITY_LEAVE)).toList();
    assertEquals(List.of(DateRange.ofInclusive(BORN, LAST), DateRange.ofInclusive(LAST.plusDays(1), LAST.plusDays(30))),
        periods.stream().map(ProtectionPeriod::days).toList());
  }
}
