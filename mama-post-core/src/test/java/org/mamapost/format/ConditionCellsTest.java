package org.mamapost.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells that the law looks at beside those of the annex, as docs/post-format.md writes them. */
class ConditionCellsTest {

  private static PostReading read(PostColumn column, String cell) {
    return Reading.FORMAT.read(Map.of(PostColumn.ID, "1", column, cell));
  }

  @ParameterizedTest
  @CsvSource({
      "AGE, 40-55岁, 40-55岁", "AGE, 40岁至55周岁, 40-55岁", "AGE, 18周岁以上, 18岁以上", "AGE, 18岁及以上, 18岁以上",
      "AGE, 45岁以下, 45岁以下", "AGE, 不限, 无", "AGE, any, 无", "AGE, 无, 无", "AGE, '', ''", "AGE, 0-150岁, 0-150岁",
      "SEX, 限女性, 限女性", "SEX, 女, 限女性", "SEX, 男士优先, 男性优先", "SEX, 不限, 无", "SEX, men only, 限男性",
      "FAMILY, 已婚已育, 以婚育状况为条件", "FAMILY, 孕检、询问婚育情况, 询问婚育情况、妊娠测试", "FAMILY, 无要求, 无",
      "EMPLOYMENT_FORM, 非全日制用工, 非全日制", "EMPLOYMENT_FORM, full-time, 全日制",
      "PAY_PERIOD, 每15天, 每15天", "PAY_PERIOD, 15日结算, 每15天", "PAY_PERIOD, 周结, 每周", "PAY_PERIOD, 按月结算, 每月",
      "PAY_PERIOD, 每2个月, 每2个月", "PAY_PERIOD, 日结, 每天",
      "QUOTA, 30件/小时, 30件/小时", "QUOTA, 200件每天, 200件/天", "QUOTA, 3项目/月, 3项/月",
      "INSURANCE, 单险种工伤, 单险种工伤保险"})
  void isReadAndPrinted(PostColumn column, String cell, String printed) {
    assertEquals(printed == null ? "" : printed,
        Reading.FORMAT.print(read(column, cell == null ? "" : cell).orElseThrow()).get(column));
  }

  @ParameterizedTest
  @CsvSource({
      "AGE, 40, age.form", "AGE, 40岁, age.form", "AGE, 40-55, age.form", "AGE, 55-40岁, age.order",
      "AGE, 40-151岁, age.order", "AGE, 18岁以上以下, age.form", "AGE, 9999岁以上, age.form",
      "SEX, 不男不女, term.unknown", "FAMILY, 属相, term.unknown", "EMPLOYMENT_FORM, 半日制, term.unknown",
      "EMPLOYMENT_FORM, 兼职, term.unknown",
      "PAY_PERIOD, 每0天, pay-period.form", "PAY_PERIOD, 每季, pay-period.form", "PAY_PERIOD, 每99999天, pay-period.form",
      "QUOTA, 30件, quota.form", "QUOTA, 0件/天, quota.form", "QUOTA, 30小时/件, quota.form"})
  void isRefusedWithAnExample(PostColumn column, String cell, String key) {
    List<CellProblem> problems = read(column, cell).problems();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(key, problems.get(0).message().key());
    assertEquals(column, problems.get(0).column());
    assertTrue(problems.get(0).message().arguments().size() >= 1);
  }
}
