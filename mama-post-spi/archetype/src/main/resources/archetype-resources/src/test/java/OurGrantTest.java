package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.Facts;

class OurGrantTest {

  static final Facts JUST_MET = afterDays(10);
  static final Facts JUST_NOT = afterDays(9);

  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  private static Facts afterDays(int days) {
    return Facts.builder().with(BusinessFacts.FIRST, true).with(OurGrant.COURSE_DAYS, days).build();
  }

  private static String asked(Facts facts, LocalDate day) {
    return BenefitAssessor.of(OurPolicy.policy()).assess(facts, day).of(OurGrant.KEY.code()).answer().fold(
        refusal -> refusal.reason().english(), due -> due.sum().orElseThrow().english());
  }

  @Test
  void tenDaysAreEnoughAndNineAreNot() {
    assertEquals("1000 yuan once", asked(JUST_MET, DAY));
    assertEquals("not eligible", asked(JUST_NOT, DAY));
  }

  @Test
  void theAmountIsThatOfTheDay() {
    assertEquals("1200 yuan once", asked(JUST_MET, DAY.plusDays(1)));
  }

  @Test
  void daysThatNobodyStatedAreNotNone() {
    assertEquals("facts missing", asked(Facts.builder().with(BusinessFacts.FIRST, true).build(), DAY));
  }
}
