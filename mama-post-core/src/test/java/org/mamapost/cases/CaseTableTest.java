package org.mamapost.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Yuan;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.InsuranceLine;
import org.mamapost.person.Sex;

/** A table that is not what it should be is refused with the line to mend, and never passes. */
class CaseTableTest {

  private static Case only(String heading, String line) {
    return Case.of(CaseTable.parse("表.csv", heading + "\n" + line).rows().get(0));
  }

  @Test
  void aColumnIsAFactByItsChineseName() {
    Facts facts = only("说明,性别,抚养的子女,登记失业日期,脱贫人口,合同期限（月）,单位缴纳的社会保险费,意外伤害保险保费（元/年）",
        "例,女,2020-01-01；2022-02-02,无,,12,2025-01至2025-02 养老保险 单位800元 个人400元,100元").facts();
    assertEquals(Stated.of(Sex.FEMALE), facts.value(CarerFacts.SEX));
    assertEquals(Stated.of(new Children(Stream.of("2020-01-01", "2022-02-02")
        .map(day -> new Child(LocalDate.parse(day))).toList())), facts.value(CarerFacts.CHILDREN));
    assertTrue(facts.value(CarerFacts.UNEMPLOYED_SINCE).isNone());
    assertTrue(facts.value(CarerFacts.LIFTED_FROM_POVERTY).isUnknown());
    assertEquals(Stated.of(12), facts.value(EmployerFacts.CONTRACT_MONTHS));
    assertEquals(Stated.of(new Contributions(List.of(pension(1), pension(2)))),
        facts.value(EmployerFacts.CONTRIBUTIONS));
    assertEquals(Stated.of("表.csv第2行"), facts.get(EmployerFacts.ACCIDENT_PREMIUM).source());
  }

  private static Contribution pension(int month) {
    return new Contribution(YearMonth.of(2025, month), InsuranceLine.PENSION, Yuan.of(800), Yuan.of(400));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "说明,性别 | 例,女,女 | 表.csv第2行 has 3 cells",
      "说明,性别,性别 | 例,女,女 | twice",
      "说明,姓别 | 例,女 | 姓别 is no fact",
      "说明,性别 | 例,妇女 | 妇女 is no 性别",
      "说明,脱贫人口 | 例,对 | 对 is no 脱贫人口",
      "说明,出生日期 | 例,1990-02-30 | 1990-02-30 is no 出生日期",
      "说明,单位缴纳的社会保险费 | 例,2025-13 养老保险 单位800元 个人400元 | is no 单位缴纳的社会保险费",
      "说明,性别 | \"例\",女 | quotation mark"})
  void aTableThatCannotBeReadNamesTheLineAndTheCell(String heading, String line, String said) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> only(heading, line).facts());
    assertTrue(refused.getMessage().contains(said), refused::getMessage);
  }

  @Test
  void aTableWithoutACaseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> CaseTable.parse("空.csv", "说明,方案\n# 无\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "首创,一次性创业补贴,2025-06-01,11999元,12000元,一次性,女,2020-01-01,是,否,小微企业 | 最低",
      "首创,一次性创业补贴,2025-06-01,2000元,2001元,一次性,女,2020-01-01,是,否,个体工商户 | 最高",
      "首创,一次性创业补贴,2025-06-01,2000元,2000元,每年,女,2020-01-01,是,否,个体工商户 | 计量",
      "首创,一次性创业补贴,2025-04-20,2000元,2000元,一次性,女,2020-01-01,是,否,个体工商户 | 当日未施行",
      "首创,创业补贴,2025-06-01,2000元,2000元,一次性,女,2020-01-01,是,否,个体工商户 | 创业补贴"})
  void aCaseThatIsNotAsToldFails(String line, String said) {
    Case told = only("说明,方案,日期,最低,最高,计量,性别,抚养的子女,首次创办,已领取一次性创业补贴,创业形式", line);
    Throwable failed = assertThrows(Throwable.class, () -> told.check(WeihaiPolicy.policy()));
    assertTrue(failed.getMessage().contains(said), failed::getMessage);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "产假,2025-06-01,157,158,天,应享,是 | 最低",
      "产假,2025-06-01,158,159,天,应享,是 | 最高",
      "产假,2025-06-01,158,158,天/年,应享,是 | 计量",
      "产假,2025-06-01,158,158,天,应享,否 | 最低",
      "产假,2025-06-01,158,158,天,应享, | 缺少事实",
      "产假,2025-06-01,,,,不符合条件,是 | 有应享待遇",
      "休假,2025-06-01,158,158,天,应享,是 | 休假"})
  void aProtectionThatIsNotAsToldFails(String line, String said) {
    Case told = only("说明,保护,日期,最低,最高,计量,结果,夫妻符合法律法规规定生育,性别,合同形式,分娩日期,分娩结果,难产,本次生育的婴儿数",
        "生育," + line + ",女,劳动合同,2025-05-01,活产,否,1");
    Throwable failed = assertThrows(Throwable.class, () -> told.check(WeihaiPolicy.policy()));
    assertTrue(failed.getMessage().contains(said), failed::getMessage);
  }
}
