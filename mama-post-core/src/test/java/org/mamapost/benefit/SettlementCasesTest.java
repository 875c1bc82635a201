package org.mamapost.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.cases.CaseTable;
import org.mamapost.person.Hire;
import org.mamapost.person.Tax;
import org.mamapost.person.TaxFilings;

/** The officials' table of tax years: so many people for so many months each, the same taxes in every filing. */
class SettlementCasesTest {

  static List<CaseTable.Row> cases() {
    return CaseTable.of("cases/settlement/企业吸纳税收扣减年度结算.csv").rows();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isSettledAsTheTableSays(CaseTable.Row row) {
    HiringTaxSettlement settled = HiringTaxAssessor.of(WeihaiPolicy.policy())
        .settle(TaxYears.employer(hires(row), filings(row), yuan(row, "企业所得税"))).orElseThrow();
    Map<String, String> actual = new LinkedHashMap<>();
    actual.put("扣减限额", settled.limit().toString());
    List.of(Tax.values()).forEach(tax -> actual.put("减" + tax.chinese(), settled.reduced(tax).toString()));
    actual.put("未扣完", settled.lost().toString());
    actual.forEach((column, amount) -> assertEquals(row.text(column), amount, () -> row + " " + column));
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

  private static TaxFilings filings(CaseTable.Row row) {
    long vat = yuan(row, "增值税");
    long urban = yuan(row, "城市维护建设税");
    long education = yuan(row, "教育费附加");
    long local = yuan(row, "地方教育附加");
    return switch (row.text("申报")) {
      case "按月" -> TaxYears.monthly(vat, urban, education, local);
      case "按季" -> TaxYears.quarterly(vat, urban, education, local);
      default -> throw new IllegalArgumentException(row.place() + ": 按月 or 按季, not " + row.text("申报"));
    };
  }

  private static long yuan(CaseTable.Row row, String column) {
    return Long.parseLong(row.text(column).replace("元", ""));
  }
}
