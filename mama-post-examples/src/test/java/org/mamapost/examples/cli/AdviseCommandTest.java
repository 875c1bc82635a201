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

/** The advice desk from the command line. */
class AdviseCommandTest {

  private static final Path SAMPLE = Path.of("src", "main", "samples", "complaints.csv");
  private static final String TABLE = "编号,地区,日期,投诉事项,发生日期,哺乳的婴儿出生日期,哺乳的婴儿数,每天给予的哺乳时间（分钟）\n"
      + "甲,371002,2025-07-01,不给或少给哺乳时间,2025-06-30,2025-01-01,2,60\n";

  private static Ran run(Locale locale, String table, String... options) {
    List<String> all = new ArrayList<>(List.of("advise", "-"));
    all.addAll(List.of(options));
    return Ran.inProcess(locale, table, all.toArray(String[]::new));
  }

  @Test
  void theClausesComeWithWhatToDoByWhenWhatToProveAndWhere() {
    JsonNode object = run(Locale.UK, TABLE, "--format", "json").objects().get(0);
    assertEquals("due", object.get("result").asText());
    assertEquals("nursing time refused or short", object.get("complaint").asText());
    assertEquals("第九条", object.get("clauses").get(0).get("clause").asText());
    List<String> days = new ArrayList<>();
    object.get("remedies").forEach(step -> days.add(step.get("by").asText() + " " + step.get("byNotKnown")));
    assertTrue(days.contains("2025-08-29 false") && days.contains("null true") && days.contains("null false"),
        days::toString);
    assertEquals(4, object.get("toProve").size());
    assertEquals("正文(九)", object.get("where").get(0).get("basis").get("clause").asText());
  }

  @Test
  void theTextSaysItInChineseAndInEnglish() {
    Ran chinese = run(Locale.CHINA, TABLE);
    assertTrue(chinese.out().contains("  可以，最迟2025-08-29：向劳动争议仲裁委员会提出书面申请"), chinese.out());
    assertTrue(chinese.out().contains("  请携带证明以下事实的材料：发生日期、"), chinese.out());
    assertEquals(0, chinese.exit());
    assertTrue(run(Locale.UK, TABLE).out().contains("  can do, by 2025-08-29: apply in writing to"), chinese.out());
  }

  @Test
  void whoDoesNotSayWhatSheComplainsOfIsAskedAndStillToldWhereToTurn() {
    Ran ran = run(Locale.UK, TABLE.replace("不给或少给哺乳时间", ""));
    assertTrue(ran.out().startsWith("甲: what is complained of is not said"), ran.out());
    assertTrue(ran.out().contains("fill in complaint"), ran.out());
    assertTrue(ran.out().contains("  where: open ways to complain"), ran.out());
    assertEquals(1, ran.exit());
  }

  @Test
  void aKindThatThereIsNotIsRefusedWithThoseThereAre() {
    Ran ran = run(Locale.CHINA, TABLE.replace("不给或少给哺乳时间", "老板太凶"));
    assertTrue(ran.out().contains("老板太凶") && ran.out().contains("没有订立书面劳动合同"), ran.out());
    assertEquals(1, ran.exit());
  }

  @Test
  void theSampleShowsEveryKindOfOutcome() throws IOException {
    List<String> results = new ArrayList<>();
    run(Locale.UK, Files.readString(SAMPLE), "--format", "json").objects().forEach(complaint ->
        results.add(complaint.get("result").asText() + " " + complaint.get("rulesOf").asText()));
    assertEquals(List.of("due 371000", "due 371000", "not_due 371000", "due 371000", "open 371000", "open 371000",
        "due 100000"), results);
  }
}
