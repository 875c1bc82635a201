package org.mamapost.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.Hire;
import org.mamapost.person.Tax;
import org.mamapost.text.Language;

class RunningHiringTaxTest {

  private static final HiringTaxAssessor ASSESSOR = HiringTaxAssessor.of(WeihaiPolicy.policy());
  private static final List<Hire> TWO = List.of(TaxYears.hire("甲", 1, 12), TaxYears.hire("乙", 4, 12));

  @Test
  void whatIsNotUsedIsLeftAndTheRestOfTheYearIsNamed() {
    RunningHiringTax soFar = ASSESSOR.soFar(TaxYears.running(TWO, TaxYears.months(9, 500, 35, 15, 10))).orElseThrow();
    assertEquals(15, soFar.months());
    assertEquals(Yuan.of(9750), soFar.limit());
    assertEquals(Yuan.of(4500), soFar.reduced(Tax.VALUE_ADDED));
    assertEquals(Yuan.of(4710), soFar.left());
    assertEquals(Yuan.of(650), soFar.growth());
    assertEquals(List.of(YearMonth.of(2025, 10), YearMonth.of(2025, 11), YearMonth.of(2025, 12)), soFar.toCome());
  }

  @Test
  void theExplanationSaysWhatIsToComeAndNothingIsLost() {
    Answer<RunningHiringTax> soFar = ASSESSOR.soFar(TaxYears.running(TWO, TaxYears.quarters(3, 1500, 105, 45, 30)));
    String said = soFar.explanation().steps().map(step -> step.statement().render(Language.CHINESE)
        + step.citations()).collect(Collectors.joining("\n"));
    assertTrue(said.contains("2025年截至2025-09招用人员实际工作并参保共15个月，目前的扣减限额为9750元"), said);
    assertTrue(said.contains("目前剩余4710元，可在本年度以后各期扣减；每人每多实际工作并参保1个月，限额增加650元"), said);
    assertTrue(said.contains("企业所得税尚待年度终了后以届时剩余的限额扣减"), said);
    assertTrue(said.contains("÷12×年度定额标准"), said);
    assertTrue(!said.contains("不结转"), said);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertEquals(List.of(EmployerFacts.HIRES, EmployerFacts.RUNNING_TAX_FILINGS),
        ASSESSOR.soFar(Facts.noneKnown()).missingFacts());
    Facts nobody = TaxYears.running(TWO, TaxYears.months(5, 1, 1, 1, 1)).toBuilder()
        .without(EmployerFacts.HIRES).build();
    assertEquals(RefusalReason.NOT_ELIGIBLE, ASSESSOR.soFar(nobody).refusal().orElseThrow().reason());
    assertEquals(List.of(EmployerFacts.TAX_FILINGS, EmployerFacts.CORPORATE_INCOME_TAX),
        ASSESSOR.settle(TaxYears.running(TWO, TaxYears.months(5, 1, 1, 1, 1))).missingFacts());
  }

  @ParameterizedTest
  @CsvSource({"3, NOT_IN_FORCE", "4, "})
  void theRulesAreThoseOfTheLastDayFiled(int last, RefusalReason refused) {
    assertEquals(refused, ASSESSOR.soFar(TaxYears.running(TWO, TaxYears.months(last, 1, 1, 1, 1)))
        .refusal().map(refusal -> refusal.reason()).orElse(null));
  }

  @Test
  void aLayerIsNoPolicyToAsk() {
    assertEquals(RefusalReason.NOT_MODELLED, HiringTaxAssessor.of(NationalLayer.policy())
        .soFar(TaxYears.running(TWO, TaxYears.months(5, 1, 1, 1, 1))).refusal().orElseThrow().reason());
  }

  @Test
  void aRunningYearIsNeitherOverNorReducesIncomeTaxAndItsAmountsAddUp() {
    Year year = TaxYears.YEAR;
    YearMonth june = year.atMonth(6);
    TaxRelief income = new TaxRelief(Tax.CORPORATE_INCOME, june, Yuan.of(1), Yuan.of(1));
    Yuan month = Yuan.of(650);
    Yuan none = Yuan.of(0);
    assertEquals(month, new RunningHiringTax(year, june, 1, month, List.of(), month, month).left());
    assertThrows(IllegalArgumentException.class,
        () -> new RunningHiringTax(year, year.atMonth(12), 1, month, List.of(), month, month));
    assertThrows(IllegalArgumentException.class,
        () -> new RunningHiringTax(year, june.plusYears(1), 1, month, List.of(), month, month));
    assertThrows(IllegalArgumentException.class,
        () -> new RunningHiringTax(year, june, 1, Yuan.of(1), List.of(income), none, month));
    assertThrows(IllegalArgumentException.class,
        () -> new RunningHiringTax(year, june, 1, month, List.of(), none, month));
  }
}
