package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompareCommandTest {

  private static final String POSTS = """
      编号,岗位类型,地区,时间安排,计酬方式
      A-1,乡村公益性岗位,371002,灵活,按小时计酬
      A-2,没有的岗位,371002,灵活,按小时计酬
      """;
  private static final String PEOPLE = """
      编号,出生日期,性别,所在县区,抚养的子女,登记失业日期,公益性岗位种类,公益性岗位安置日期,已安置公益性岗位次数,原法定退休年龄档
      C-1,1990-03-03,女,环翠区,2018-05-05、2021-06-06,2025-05-01,城镇公益性岗位,无,无,原50周岁退休的女职工
      """;

  @Test
  void twoDaysOfOnePolicyDifferInWhatChangedBetweenThem() {
    Ran ran = Ran.inProcess(Locale.CHINA, "", "compare", "--date", "2025-09-30", "--with-date", "2025-10-01",
        "--format", "json");
    assertEquals(0, ran.exit());
    JsonNode first = ran.json().get(0);
    assertEquals(6, ran.json().size());
    assertEquals("2200元", first.get("left").asText());
    assertEquals("2400元", first.get("right").asText());
    assertTrue(first.get("rightBasis").asText().startsWith("鲁政字〔2025〕140号"), first::toString);
  }

  @Test
  void whoGainsByAHigherWageIsNamedWithTheAmounts() {
    Ran ran = Ran.inProcess(Locale.UK, PEOPLE, "compare", "--date", "2025-09-30", "--with-date", "2025-10-01",
        "--people", "-", "--format", "json");
    assertEquals(1, ran.json().size(), ran.out());
    JsonNode gain = ran.json().get(0);
    assertEquals("C-1", gain.get("id").asText());
    assertEquals("gains", gain.get("direction").asText());
    assertEquals("at least 2200 yuan a month", gain.get("left").asText());
    assertEquals("at least 2400 yuan a month", gain.get("right").asText());
  }

  @Test
  void aRowThatCannotBeReadIsToldOfAndCounted() {
    Ran ran = Ran.inProcess(Locale.UK, POSTS, "compare", "--posts", "-", "--format", "markdown");
    assertTrue(ran.out().contains("Gains 0, loses 0, otherwise 0, the same 1, unreadable 1."), ran.out());
    assertTrue(ran.out().contains("| A-2 |  | unreadable |"), ran.out());
    assertTrue(ran.out().contains("没有的岗位"), ran.out());
  }

  @Test
  void aDayWithoutAPolicyIsRefused() {
    Ran ran = Ran.inProcess(Locale.UK, "", "compare", "--date", "2025-04-20");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().startsWith("--region: "), ran.err());
  }
}
