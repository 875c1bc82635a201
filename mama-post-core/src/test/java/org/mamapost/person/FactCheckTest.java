package org.mamapost.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mamapost.amount.Yuan;
import org.mamapost.text.Language;

class FactCheckTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static Facts.Builder mother() {
    return Facts.builder().with(CarerFacts.BIRTH_DATE, LocalDate.of(1990, 5, 5)).with(CarerFacts.SEX, Sex.FEMALE);
  }

  private static Children bornOn(LocalDate... days) {
    return new Children(List.of(days).stream().map(Child::new).toList());
  }

  private static Contributions pension(int... months) {
    return new Contributions(Arrays.stream(months)
        .mapToObj(month -> new Contribution(
            YearMonth.of(2025, month), InsuranceLine.PENSION, Yuan.of(0), Yuan.of(400)))
        .toList());
  }

  private static void assertAtOdds(FactKey<?> fact, String chinese, Facts.Builder facts, FactKey<?>... against) {
    List<FactFinding> findings = FactCheck.of(facts.build(), DAY);
    assertEquals(1, findings.size(), findings::toString);
    assertEquals(fact, findings.get(0).fact());
    assertEquals(List.of(against), findings.get(0).against());
    String said = findings.get(0).message().render(Language.CHINESE);
    assertTrue(said.contains(chinese), said);
  }

  @Test
  void nobodyIsBornAfterTheDayAskedAbout() {
    assertAtOdds(CarerFacts.BIRTH_DATE, "2025-06-02晚于所问的2025-06-01",
        Facts.builder().with(CarerFacts.BIRTH_DATE, DAY.plusDays(1)));
    assertAtOdds(CarerFacts.CHILDREN, "2025-06-02晚于",
        mother().with(CarerFacts.CHILDREN, bornOn(LocalDate.of(2019, 1, 1), DAY.plusDays(1))));
    assertEquals(List.of(), FactCheck.of(mother().with(CarerFacts.CHILDREN, bornOn(DAY)).build(), DAY));
  }

  @Test
  void noChildIsOlderThanTheCarer() {
    assertAtOdds(CarerFacts.CHILDREN, "1985-01-01不晚于本人的出生日期1990-05-05",
        mother().with(CarerFacts.CHILDREN, bornOn(LocalDate.of(1985, 1, 1))), CarerFacts.BIRTH_DATE);
  }

  @Test
  void nothingHappensToTheCarerBeforeHerBirth() {
    assertAtOdds(EmployerFacts.HIRED_ON, "1989-01-01",
        mother().with(EmployerFacts.HIRED_ON, LocalDate.of(1989, 1, 1)), CarerFacts.BIRTH_DATE);
  }

  @Test
  void theRetirementAgeIsOneOfTheSex() {
    assertAtOdds(CarerFacts.RETIREMENT_TRACK, "原60周岁退休的男职工",
        mother().with(CarerFacts.RETIREMENT_TRACK, RetirementTrack.MAN_60), CarerFacts.SEX);
    assertEquals(List.of(), FactCheck.of(
        mother().with(CarerFacts.RETIREMENT_TRACK, RetirementTrack.WOMAN_50).build(), DAY));
  }

  @Test
  void oneLineIsPaidInOnePlaceAMonth() {
    assertAtOdds(CarerFacts.FLEXIBLE_CONTRIBUTIONS, "2025-02 养老保险、2025-03 养老保险既",
        mother().with(CarerFacts.FLEXIBLE_CONTRIBUTIONS, pension(1, 2, 3))
            .with(EmployerFacts.CONTRIBUTIONS, pension(4, 3, 2)),
        EmployerFacts.CONTRIBUTIONS);
  }

  @Test
  void aBusinessIsRegisteredUnlessThatIsUnknown() {
    assertAtOdds(BusinessFacts.REGISTERED_ON, "小微企业",
        mother().with(BusinessFacts.KIND, BusinessKind.SMALL_FIRM).without(BusinessFacts.REGISTERED_ON),
        BusinessFacts.KIND);
    assertEquals(List.of(),
        FactCheck.of(mother().with(BusinessFacts.KIND, BusinessKind.SMALL_FIRM).build(), DAY));
  }

  @Test
  void monthsOfSubsidyWereOnceApproved() {
    assertAtOdds(CarerFacts.SUBSIDY_FIRST_APPROVED, "12个月",
        mother().with(CarerFacts.SUBSIDISED_MONTHS, 12).without(CarerFacts.SUBSIDY_FIRST_APPROVED),
        CarerFacts.SUBSIDISED_MONTHS);
  }

  @Test
  void whatIsUnknownIsAtOddsWithNothing() {
    assertEquals(List.of(), FactCheck.of(Facts.noneKnown(), DAY));
  }

  private static Facts.Builder pregnantSince(LocalDate day) {
    return mother().with(MaternityFacts.PREGNANT_SINCE, day);
  }

  @Test
  void nobodyGivesBirthOrMiscarriesAfterTheDayAskedAbout() {
    assertAtOdds(MaternityFacts.BORN_ON, "2025-06-02晚于所问的2025-06-01",
        mother().with(MaternityFacts.BORN_ON, DAY.plusDays(1)));
    assertAtOdds(MaternityFacts.MISCARRIED_ON, "尚未发生", mother().with(MaternityFacts.MISCARRIED_ON, DAY.plusDays(1)));
    assertAtOdds(MaternityFacts.WIFE_BORE_ON, "尚未发生",
        Facts.builder().with(MaternityFacts.WIFE_BORE_ON, DAY.plusDays(1)));
    assertEquals(List.of(), FactCheck.of(mother().with(MaternityFacts.BORN_ON, DAY).build(), DAY));
  }

  @Test
  void aPregnancyIsKnownBeforeItsSevenMonthsItsExpectedEndAndItsLeave() {
    LocalDate since = LocalDate.of(2025, 2, 1);
    assertAtOdds(MaternityFacts.SEVEN_MONTHS_ON, "2025-01-01早于确认怀孕日期2025-02-01",
        pregnantSince(since).with(MaternityFacts.SEVEN_MONTHS_ON, LocalDate.of(2025, 1, 1)),
        MaternityFacts.PREGNANT_SINCE);
    assertAtOdds(MaternityFacts.DUE_ON, "早于确认怀孕日期",
        pregnantSince(since).with(MaternityFacts.DUE_ON, LocalDate.of(2025, 1, 1)), MaternityFacts.PREGNANT_SINCE);
    assertAtOdds(MaternityFacts.LEAVE_STARTED_ON, "早于确认怀孕日期",
        pregnantSince(since).with(MaternityFacts.LEAVE_STARTED_ON, LocalDate.of(2025, 1, 31))
            .without(MaternityFacts.BORN_ON).without(MaternityFacts.MISCARRIED_ON),
        MaternityFacts.PREGNANT_SINCE);
    assertEquals(List.of(), FactCheck.of(pregnantSince(since)
        .with(MaternityFacts.LEAVE_STARTED_ON, LocalDate.of(2025, 1, 31)).without(MaternityFacts.BORN_ON).build(),
        DAY));
  }

  @Test
  void theLeaveOfAnEarlierBirthIsAtOddsWithNothing() {
    assertEquals(List.of(), FactCheck.of(pregnantSince(LocalDate.of(2025, 2, 1))
        .with(MaternityFacts.BORN_ON, LocalDate.of(2023, 5, 1))
        .with(MaternityFacts.LEAVE_STARTED_ON, LocalDate.of(2023, 4, 20)).build(), DAY));
  }

  @Test
  void babiesAreCountedFromOne() {
    assertAtOdds(MaternityFacts.BABIES, "0不是从1数起", mother().with(MaternityFacts.BABIES, 0));
    assertAtOdds(MaternityFacts.BIRTH_ORDER, "0不是从1数起", mother().with(MaternityFacts.BIRTH_ORDER, 0));
  }

  @Test
  void aManHasNoPregnancyOfHisOwn() {
    assertAtOdds(MaternityFacts.BORN_ON, "配偶分娩",
        Facts.builder().with(CarerFacts.SEX, Sex.MALE).with(MaternityFacts.BORN_ON, LocalDate.of(2025, 5, 1)),
        CarerFacts.SEX);
  }
}
