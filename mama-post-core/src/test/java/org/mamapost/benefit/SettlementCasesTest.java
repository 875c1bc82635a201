package org.mamapost.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.cases.CaseTable;
import org.mamapost.person.Hire;
import org.mamapost.person.Tax;
import org.mamapost.person.TaxFiling;
import org.mamapost.person.TaxFilings;

/** The officials' table of tax years: so many people for so many months each, the same taxes in every filing. */
class SettlementCasesTest {

  private static final HiringTaxAssessor ASSESSOR = HiringTaxAssessor.of(WeihaiPolicy.policy());

  static List<CaseTable.Row> closed() {
    return CaseTable.of("cases/settlement/企业吸纳税收扣减年度结算.csv").rows();
  }

  static List<CaseTable.Row> running() {
    return CaseTable.of("cases/settlement/企业吸纳税收扣减年度中结算.csv").rows();
  }

  @ParameterizedTest
  @MethodSource("closed")
  void isSettledAsTheTableSays(CaseTable.Row row) {
    TaxFilings filings = new TaxFilings(TaxYears.YEAR, filings(row, 12));
    HiringTaxSettlement settled =
        ASSESSOR.settle(TaxYears.employer(hires(row), filings, yuan(row, "企业所得税"))).orElseThrow();
    check(row, settled, List.of(Tax.values()));
    assertEquals(row.text("未扣完"), settled.lost().toString(), row::toString);
  }

  @ParameterizedTest
  @MethodSource("running")
  void isSettledSoFarAsTheTableSays(CaseTable.Row row) {
    int last = Integer.parseInt(row.text("已申报至"));
    RunningHiringTax soFar = ASSESSOR.soFar(TaxYears.running(hires(row), filings(row, last))).orElseThrow();
    check(row, soFar, TaxDeduction.DURING_THE_YEAR);
    assertEquals(row.text("剩余"), soFar.left().toString(), row::toString);
    assertEquals(TaxYears.YEAR.atMonth(last), soFar.through(), row::toString);
  }

  private static void check(CaseTable.Row row, HiringTaxYear year, List<Tax> taxes) {
    assertEquals(row.text("扣减限额"), year.limit().toString(), row::toString);
    taxes.forEach(tax -> assertEquals(
        row.text("减" + tax.chinese()), year.reduced(tax).toString(), () -> row + " " + tax.chinese()));
  }

  // 3人12月；2人6月: from January on.
  private static List<Hire> hires(CaseTable.Row row) {
    List<Hire> hires = new ArrayList<>();
    for (String group : row.text("招用").split("；")) {
      String[] told = group.replace("月", "").split("人");
      for (int i = 0; i < Integer.parseInt(told[0]); i++) {
        hires.add(TaxYears.hire(group + i, 1, Integer.parseInt(told[1])));
      }
    }
    return hires;
  }

  private static List<TaxFiling> filings(CaseTable.Row row, int lastMonth) {
    long vat = yuan(row, "增值税");
    long urban = yuan(row, "城市维护建设税");
    long education = yuan(row, "教育费附加");
    long local = yuan(row, "地方教育附加");
    return switch (row.text("申报")) {
      case "按月" -> TaxYears.months(lastMonth, vat, urban, education, local);
      case "按季" -> TaxYears.quarters(lastMonth / 3, vat, urban, education, local);
      default -> throw new IllegalArgumentException(row.place() + ": 按月 or 按季, not " + row.text("申报"));
    };
  }

  private static long yuan(CaseTable.Row row, String column) {
    return Long.parseLong(row.text(column).replace("元", ""));
  }
}
