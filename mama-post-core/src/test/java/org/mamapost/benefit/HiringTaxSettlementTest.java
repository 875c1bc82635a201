package org.mamapost.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.Hire;
import org.mamapost.person.Hires;
import org.mamapost.person.Tax;
import org.mamapost.person.TaxFiling;
import org.mamapost.person.TaxFilings;
import org.mamapost.person.TaxPeriod;
import org.mamapost.text.Language;
import org.mamapost.time.DateRange;

class HiringTaxSettlementTest {

  // 3 people for 12 months and 2 for 6.
  private static final List<Hire> FIVE = List.of(TaxYears.hire("甲", 1, 12), TaxYears.hire("乙", 1, 12),
      TaxYears.hire("丙", 1, 12), TaxYears.hire("丁", 1, 6), TaxYears.hire("戊", 7, 12));

  private static Answer<HiringTaxSettlement> settle(Facts employer) {
    return HiringTaxAssessor.of(WeihaiPolicy.policy()).settle(employer);
  }

  private static HiringTaxSettlement settle(List<Hire> hires, TaxFilings filings, long corporateIncomeTax) {
    return settle(TaxYears.employer(hires, filings, corporateIncomeTax)).orElseThrow();
  }

  @Test
  void threePeopleForTwelveMonthsAndTwoForSixGive31200() {
    HiringTaxSettlement settled = settle(FIVE, TaxYears.monthly(10_000, 0, 0, 0), 0);
    assertEquals(48, settled.months());
    assertEquals(Yuan.of(31_200), settled.limit());
    assertEquals(Yuan.of(31_200), settled.reduced());
  }

  @Test
  void theTaxesAreReducedInTheOrderOfTheNotice() {
    HiringTaxSettlement settled = settle(FIVE, TaxYears.monthly(2000, 140, 60, 40), 5000);
    assertEquals("24000元, 1680元, 720元, 480元, 4320元", List.of(Tax.values()).stream()
        .map(tax -> settled.reduced(tax).toString()).collect(Collectors.joining(", ")));
    assertEquals(
        List.of(Tax.VALUE_ADDED, Tax.URBAN_MAINTENANCE, Tax.EDUCATION_SURCHARGE, Tax.LOCAL_EDUCATION_SURCHARGE),
        settled.reliefs().stream().map(TaxRelief::tax).limit(4).toList());
    assertEquals(Yuan.of(0), settled.lost());
  }

  @Test
  void aTaxFurtherBackIsReducedOnlyByWhatTheOnesBeforeItLeave() {
    HiringTaxSettlement settled = settle(List.of(TaxYears.hire("甲", 1, 12)), TaxYears.monthly(600, 42, 18, 12), 0);
    assertEquals(Yuan.of(7200), settled.reduced(Tax.VALUE_ADDED));
    assertEquals(Yuan.of(504), settled.reduced(Tax.URBAN_MAINTENANCE));
    assertEquals(Yuan.of(96), settled.reduced(Tax.EDUCATION_SURCHARGE));
    assertEquals(Yuan.of(0), settled.reduced(Tax.LOCAL_EDUCATION_SURCHARGE));
  }

  @Test
  void aFilingIsReducedWithinWhatHasBeenEarnedByItsLastMonth() {
    HiringTaxSettlement monthly = settle(List.of(TaxYears.hire("甲", 1, 12)), TaxYears.monthly(700, 0, 0, 0), 0);
    assertEquals(Yuan.of(650), monthly.reliefs().get(0).reduced());
    HiringTaxSettlement quarterly = settle(List.of(TaxYears.hire("甲", 1, 12)), TaxYears.quarterly(2100, 0, 0, 0), 0);
    assertEquals(YearMonth.of(2025, 3), quarterly.reliefs().get(0).through());
    assertEquals(Yuan.of(1950), quarterly.reliefs().get(0).reduced());
  }

  @Test
  void whatAnEarlyFilingCouldNotUseALaterOneMay() {
    List<TaxFiling> filings = TaxYears.monthly(0, 0, 0, 0).filings().stream()
        .map(filing -> filing.first().getMonthValue() < 12 ? filing
            : new TaxFiling(filing.period(), Yuan.of(9000), Yuan.of(0), Yuan.of(0), Yuan.of(0)))
        .toList();
    HiringTaxSettlement settled = settle(List.of(TaxYears.hire("甲", 1, 12)), new TaxFilings(TaxYears.YEAR, filings), 0);
    assertEquals(Yuan.of(7800), settled.reduced(Tax.VALUE_ADDED));
  }

  @Test
  void whatTheYearLeavesGoesAgainstCorporateIncomeTaxAndTheRestIsLost() {
    HiringTaxSettlement settled = settle(FIVE, TaxYears.monthly(1000, 70, 30, 20), 10_000);
    assertEquals(Yuan.of(13_440), settled.reduced().minus(settled.reduced(Tax.CORPORATE_INCOME)));
    assertEquals(Yuan.of(10_000), settled.reduced(Tax.CORPORATE_INCOME));
    assertEquals(Yuan.of(7760), settled.lost());
  }

  @Test
  void whoPaysNoCorporateIncomeTaxHasNoneReduced() {
    Facts employer = TaxYears.employer(FIVE, TaxYears.monthly(0, 0, 0, 0), 1).toBuilder()
        .without(EmployerFacts.CORPORATE_INCOME_TAX).build();
    assertEquals(Yuan.of(31_200), settle(employer).orElseThrow().lost());
  }

  @Test
  void monthsAfterTheThreeYearsDoNotCount() {
    DateRange over = DateRange.ofInclusive(YearMonth.of(2022, 6).atDay(1), YearMonth.of(2025, 5).atEndOfMonth());
    Hire hire = Hire.of("甲", over, YearMonth.of(2025, 1), YearMonth.of(2025, 12));
    assertEquals(5, settle(List.of(hire), TaxYears.monthly(0, 0, 0, 0), 0).months());
  }

  @Test
  void whatIsMissingIsNamedAndNeverZero() {
    Answer<HiringTaxSettlement> silent = settle(Facts.noneKnown());
    assertEquals(RefusalReason.FACTS_MISSING, silent.refusal().orElseThrow().reason());
    assertEquals(List.of(EmployerFacts.HIRES, EmployerFacts.TAX_FILINGS, EmployerFacts.CORPORATE_INCOME_TAX),
        silent.missingFacts());
    Facts nobody = TaxYears.employer(FIVE, TaxYears.monthly(1, 1, 1, 1), 1).toBuilder()
        .without(EmployerFacts.HIRES).build();
    assertEquals(RefusalReason.NOT_ELIGIBLE, settle(nobody).refusal().orElseThrow().reason());
  }

  @Test
  void aYearBeforeTheNoticeIsNotInForceAndALayerIsNoPolicyToAsk() {
    Year before = Year.of(2024);
    TaxFilings filings = new TaxFilings(before, TaxYears.monthly(1, 1, 1, 1).filings().stream()
        .map(filing -> new TaxFiling(new TaxPeriod(filing.first().withYear(2024), filing.last().withYear(2024)),
            filing.valueAddedTax(), filing.urbanMaintenanceTax(), filing.educationSurcharge(),
            filing.localEducationSurcharge())).toList());
    assertEquals(RefusalReason.NOT_IN_FORCE,
        settle(TaxYears.employer(FIVE, filings, 0)).refusal().orElseThrow().reason());
    assertEquals(RefusalReason.NOT_MODELLED,
        HiringTaxAssessor.of(NationalLayer.policy()).settle(TaxYears.employer(FIVE, TaxYears.monthly(1, 1, 1, 1), 0))
            .refusal().orElseThrow().reason());
  }

  @Test
  void theExplanationHasTheQuotaTheFormulaAndEveryTax() {
    Answer<HiringTaxSettlement> settled = settle(TaxYears.employer(FIVE, TaxYears.monthly(2000, 140, 60, 40), 5000));
    String said = settled.explanation().steps().map(step -> step.statement().render(Language.CHINESE)
        + step.citations()).collect(Collectors.joining("\n"));
    assertTrue(said.contains("定额标准为每人每年7800元"), said);
    assertTrue(said.contains("÷12×年度定额标准"), said);
    assertTrue(said.contains("2025年招用人员实际工作并参保共48个月，扣减限额为31200元"), said);
    assertTrue(said.contains("企业所得税扣减4320元"), said);
    assertTrue(said.contains("剩余0元，不结转下年"), said);
  }

  @Test
  void aSettlementWhoseAmountsDoNotAddUpIsNone() {
    assertThrows(IllegalArgumentException.class,
        () -> new HiringTaxSettlement(TaxYears.YEAR, 1, Yuan.of(650), List.of(), Yuan.of(649)));
    assertThrows(IllegalArgumentException.class,
        () -> new TaxRelief(Tax.VALUE_ADDED, YearMonth.of(2025, 1), Yuan.of(1), Yuan.of(2)));
  }

  @Test
  void peopleAreCountedOnce() {
    assertThrows(IllegalArgumentException.class,
        () -> new Hires(List.of(TaxYears.hire("甲", 1, 2), TaxYears.hire("甲", 3, 4))));
  }
}
