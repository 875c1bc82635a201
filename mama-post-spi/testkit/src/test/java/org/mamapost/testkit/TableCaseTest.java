package org.mamapost.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;

/** A table is read as it stands, and a wrong line is red and says where it is. */
class TableCaseTest {

  private static final String HEADING =
      "说明,保护,对象,日期,结果,理由,缺少,性别,合同形式,分娩日期,难产,本次生育的婴儿数,夫妻符合法律法规规定生育,抚养的子女,与子女的关系\n";

  private static TableCase told(String line) {
    return TableCase.in("t.csv", file -> open("# 注\n" + HEADING + "\n" + line)).findFirst().orElseThrow();
  }

  private static InputStream open(String table) {
    return new ByteArrayInputStream(table.getBytes(UTF_8));
  }

  private static void check(String line) {
    told(line).check(WeihaiPolicy.policy());
  }

  private static String red(String line) {
    return assertThrows(AssertionError.class, () -> check(line)).getMessage();
  }

  @Test
  void aProtectionAndATierAreHeldAgainstTheLine() {
    check("正常分娩,产假,,2025-06-01,158天,,,女,劳动合同,2025-05-01,否,1,是,2025-05-01,");
    check("母亲,,是,2025-06-01,适用对象,,,女,,,,,,2020-01-01,亲生子女");
    check("父亲,,是,2025-06-01,不符合条件,妇女,,男,,,,,,2020-01-01,亲生子女");
    check("不知难产,产假,,2025-06-01,缺少事实,,难产,女,劳动合同,2025-05-01,,1,是,2025-05-01,");
  }

  @Test
  void aWrongLineSaysWhereItIs() {
    assertEquals("t.csv:4 少一天 结果: expected 157天 but was 158天",
        red("少一天,产假,,2025-06-01,157天,,,女,劳动合同,2025-05-01,否,1,是,2025-05-01,"));
    assertTrue(red("父亲,,是,2025-06-01,不符合条件,年龄,,男,,,,,,2020-01-01,亲生子女").contains("理由"));
    assertEquals("t.csv:4 缺的是别的 缺少: expected 性别 but was 难产",
        red("缺的是别的,产假,,2025-06-01,缺少事实,,性别,女,劳动合同,2025-05-01,,1,是,2025-05-01,"));
  }

  @Test
  void whatCannotBeAskedOrReadIsNoCase() {
    List.of("什么也没问,,,2025-06-01,158天,,,女,,,,,,,", "没有的保护,没有,,2025-06-01,158天,,,女,,,,,,,",
            "读不懂,产假,,2025-06-01,158天,,,中,,,,,,,")
        .forEach(line -> assertThrows(IllegalArgumentException.class, () -> check(line), line));
    assertThrows(IllegalArgumentException.class, () -> told("太短,产假"));
    assertThrows(IllegalStateException.class, () -> TableCase.in("no.csv", file -> null));
    assertThrows(IllegalStateException.class,
        () -> TableCase.in("t.csv", file -> open(HEADING)));
  }

  @Test
  void aCitysOwnFactHasAColumnOnceItIsGiven() {
    FactKey<Boolean> returned = FactKey.of("sample.returned", Boolean.class, "返乡创业人员", "returned to found");
    String table = "说明,方案,日期,结果,返乡创业人员\n返乡,返乡补贴,2025-06-01,一次性4800元,是\n";
    TableCase told = TableCase.in("t.csv", file -> open(table), List.of(returned)).findFirst().orElseThrow();
    assertEquals(Facts.builder().with(returned, true).build(), told.facts());
    TableCase unheardOf = TableCase.in("t.csv", file -> open(table)).findFirst().orElseThrow();
    assertTrue(assertThrows(IllegalArgumentException.class, unheardOf::facts).getMessage().contains("返乡创业人员"));
  }
}
