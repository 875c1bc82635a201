package org.mamapost.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.amount.Yuan;
import org.mamapost.time.DateRange;

/** A tax year is whole, and a hire's months are counted once. */
class TaxYearTest {

  private static final Year YEAR = Year.of(2025);

  private static TaxFiling filing(String first, String last) {
    return new TaxFiling(new TaxPeriod(YearMonth.parse(first), YearMonth.parse(last)),
        Yuan.of(100), Yuan.of(7), Yuan.of(3), Yuan.of(2));
  }

  private static List<TaxFiling> months(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(month -> filing(YEAR.atMonth(month).toString(), YEAR.atMonth(month).toString())).toList();
  }

  @ParameterizedTest
  @CsvSource({"2025-01, 2025-01", "2025-04, 2025-06", "2025-10, 2025-12"})
  void aFilingIsAMonthOrAQuarter(String first, String last) {
    assertEquals(YearMonth.parse(last), filing(first, last).last());
  }

  @ParameterizedTest
  @CsvSource({"2025-01, 2025-02", "2025-02, 2025-04", "2025-03, 2025-01", "2025-01, 2025-12", "2025-01, 2026-03"})
  void anythingElseIsNoFiling(String first, String last) {
    assertThrows(IllegalArgumentException.class, () -> filing(first, last));
  }

  @Test
  void corporateIncomeTaxIsNotFiledDuringTheYear() {
    assertThrows(IllegalArgumentException.class, () -> filing("2025-01", "2025-01").due(Tax.CORPORATE_INCOME));
  }

  @Test
  void aMonthThatIsMissingTwiceOrOfAnotherYearIsNamed() {
    assertTrue(refused(months(1, 11)).contains("2025-12"));
    assertTrue(refused(months(2, 12)).contains("2025-01"));
    assertTrue(refused(List.of()).contains("2025-01"));
    assertTrue(refused(IntStream.of(1, 1).mapToObj(month -> months(month, month).get(0)).toList()).contains("2025-02"));
    assertTrue(refused(List.of(filing("2024-01", "2024-03"))).contains("2024-01"));
  }

  private static String refused(List<TaxFiling> filings) {
    return assertThrows(IllegalArgumentException.class, () -> new TaxFilings(YEAR, filings)).getMessage();
  }

  @Test
  void aRunningYearIsFiledFromJanuaryOnAndNotInDecember() {
    assertEquals(YEAR.atMonth(11), new RunningTaxFilings(YEAR, months(1, 11)).through());
    assertEquals(YEAR.atMonth(6), new RunningTaxFilings(YEAR,
        List.of(filing("2025-04", "2025-06"), filing("2025-01", "2025-03"))).through());
    for (List<TaxFiling> filings : List.of(months(1, 12), months(2, 5), List.<TaxFiling>of(),
        List.of(filing("2025-01", "2025-03"), filing("2025-03", "2025-03")))) {
      assertThrows(IllegalArgumentException.class, () -> new RunningTaxFilings(YEAR, filings));
    }
  }

  @Test
  void theFilingOfDecemberClosesARunningYear() {
    RunningTaxFilings running = new RunningTaxFilings(YEAR, months(1, 11));
    List<TaxFiling> all = new ArrayList<>(running.filings());
    all.addAll(months(12, 12));
    assertEquals(12, new TaxFilings(YEAR, all).filings().size());
  }

  @ParameterizedTest
  @CsvSource({"1, 2025-01, 2025-03, 2025年第一季度, 2025 Q1", "4, 2025-10, 2025-12, 2025年第四季度, 2025 Q4"})
  void aQuarterHasThreeMonthsAndAName(int quarter, String first, String last, String chinese, String english) {
    TaxPeriod period = TaxPeriod.quarter(2025, quarter);
    assertEquals(new TaxPeriod(YearMonth.parse(first), YearMonth.parse(last)), period);
    assertEquals(chinese, period.chinese());
    assertEquals(english, period.english());
    assertEquals("2025-01", TaxPeriod.of(YEAR.atMonth(1)).chinese());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5})
  void thereAreFourQuarters(int quarter) {
    assertThrows(IllegalArgumentException.class, () -> TaxPeriod.quarter(2025, quarter));
  }

  @Test
  void aFilingIsReadFromItsFactsAndNothingUnknownIsZero() {
    Facts.Builder facts = Facts.builder().with(FilingFacts.PERIOD, TaxPeriod.of(YEAR.atMonth(1)))
        .with(FilingFacts.VALUE_ADDED_TAX, Yuan.of(100)).without(FilingFacts.URBAN_MAINTENANCE_TAX)
        .with(FilingFacts.EDUCATION_SURCHARGE, Yuan.of(3));
    assertEquals(List.of(FilingFacts.LOCAL_EDUCATION_SURCHARGE), FilingFacts.missing(facts.build()));
    assertThrows(IllegalArgumentException.class, () -> FilingFacts.filing(facts.build()));
    facts.with(FilingFacts.LOCAL_EDUCATION_SURCHARGE, Yuan.of(2));
    assertEquals(new TaxFiling(TaxPeriod.of(YEAR.atMonth(1)), Yuan.of(100), Yuan.of(0), Yuan.of(3), Yuan.of(2)),
        FilingFacts.filing(facts.build()));
    assertEquals(List.of(FilingFacts.PERIOD), FilingFacts.missing(facts.without(FilingFacts.PERIOD).build()));
  }

  @Test
  void monthsInOrderAreSharedAndOthersPutInOrder() {
    DateRange relief = DateRange.startingOn(LocalDate.of(2025, 1, 1));
    List<YearMonth> inOrder = List.of(YEAR.atMonth(1), YEAR.atMonth(2));
    assertSame(inOrder, new Hire("甲", relief, inOrder).months());
    assertEquals(inOrder, new Hire("甲", relief, List.of(YEAR.atMonth(2), YEAR.atMonth(1))).months());
  }

  @Test
  void onlyMonthsWithinTheReliefCount() {
    DateRange relief = DateRange.ofInclusive(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 10, 31));
    Hire hire = Hire.of("甲", relief, YEAR.atMonth(1), YEAR.atMonth(12));
    assertEquals(8, hire.countedMonths(YEAR.atMonth(1), YEAR.atMonth(12)));
    assertEquals(1, hire.countedMonths(YEAR.atMonth(1), YEAR.atMonth(3)));
    assertEquals(0, hire.countedMonths(YEAR.atMonth(1), YEAR.atMonth(2)));
  }

  @Test
  void aHireWithoutAMonthOrWithOneTwiceIsRefused() {
    DateRange relief = DateRange.startingOn(LocalDate.of(2025, 1, 1));
    YearMonth may = YEAR.atMonth(5);
    assertThrows(IllegalArgumentException.class, () -> new Hire("甲", relief, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Hire("甲", relief, List.of(may, may)));
    assertThrows(IllegalArgumentException.class, () -> new Hire(" ", relief, List.of(may)));
    assertThrows(IllegalArgumentException.class, () -> Hire.of("甲", relief, may, YEAR.atMonth(4)));
    assertThrows(IllegalArgumentException.class, () -> new Hires(List.of()));
  }
}
