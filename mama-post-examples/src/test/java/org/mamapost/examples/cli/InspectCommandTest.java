package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InspectCommandTest {

  private static final Path SAMPLE = Path.of("src", "main", "samples", "inspection.csv");
  private static final String TABLE = "编号,地区,日期,女职工人数,哺乳期女职工人数,属于女职工禁忌劳动范围的岗位数\n"
      + "甲,371002,2025-06-15,12,1,0\n";

  private static List<JsonNode> objects(String table) {
    return Ran.inProcess(Locale.UK, table, "inspect", "-", "--format", "json").objects();
  }

  private static String concerned(JsonNode list, String protection) {
    for (JsonNode item : list.get("items")) {
      if (item.get("protection").asText().equals(protection)) {
        return item.get("concerned").asText();
      }
    }
    throw new AssertionError(list.toString());
  }

  @Test
  void everyLineSaysWhetherItConcernsTheEmployerAndCitesItsWords() {
    JsonNode list = objects(TABLE).get(0);
    assertEquals("open", list.get("result").asText());
    assertEquals("holds", concerned(list, "nursing-time"));
    assertEquals("does not hold", concerned(list, "forbidden-work"));
    assertEquals("unknown", concerned(list, "maternity-leave"));
    assertEquals("a matter of judgement", concerned(list, "facilities"));
    list.get("items").forEach(item -> assertTrue(!item.get("basis").get("quote").asText().isEmpty()));
  }

  @Test
  void theTextListsWhatToShowFirst() {
    Ran ran = Ran.inProcess(Locale.CHINA, TABLE, "inspect", "-");
    assertTrue(ran.out().startsWith("甲：9项须备齐，1项须裁量，"), ran.out());
    assertTrue(ran.out().contains("  [须备齐] 每天劳动时间内安排哺乳时间的排班或者记录（哺乳时间）\n      依据 女职工劳动保护特别规定 第九条"),
        ran.out());
    assertTrue(ran.out().contains("\n      地方增加的产假（天）：不少于60。依据 山东省人口与计划生育条例（2022年修正）"), ran.out());
    assertEquals(1, ran.exit());
  }

  @Test
  void whereTheRegionsDaysAreNotKnownTheTextSaysSo() {
    String nation = Ran.inProcess(Locale.UK, TABLE.replace("371002", "540100"), "inspect", "-").out();
    assertTrue(nation.contains("\n      no number of this region is modelled for this day"), nation);
    assertTrue(nation.contains("\n  by the rules of the nation alone"), nation);
  }

  @Test
  void numbersThatCannotAllBeTrueAreNamedInBothLanguagesAndNoListIsMade() {
    String table = TABLE.replace(",12,1,0", ",3,4,0");
    Ran chinese = Ran.inProcess(Locale.CHINA, table, "inspect", "-");
    assertTrue(chinese.out().contains("哺乳期女职工人数：4多于“女职工人数”的3，而前者都包括在后者之中。"), chinese.out());
    assertEquals(1, chinese.exit());
    String english = Ran.inProcess(Locale.UK, table, "inspect", "-").out();
    assertTrue(english.contains("women nursing a baby under one: 4 is more than the 3 of \"women employed\""), english);
    assertEquals("inspection.women", objects(table).get(0).get("findings").get(0).get("against").get(0).get("fact")
        .asText());
  }

  @Test
  void theSampleShowsEveryKindOfOutcome() throws IOException {
    List<String> results = new ArrayList<>();
    objects(Files.readString(SAMPLE)).forEach(list -> results.add(list.get("result").asText()));
    assertEquals(List.of("due", "due", "not_due", "open", "due", "refused", "at_odds"), results);
  }
}
