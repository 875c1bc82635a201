package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mamapost.analysis.RemarkKind;

class AnalyseCommandTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "analysis.md");

  private static Ran analyse(Locale locale, String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "analyse";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return Ran.inProcess(locale, "", arguments);
  }

  @Test
  void theDocumentIsWhatTheCommandWrites() throws IOException {
    Ran ran = analyse(Locale.CHINA, "--date", "2025-10-01", "--format", "markdown", "--lang", "en");
    assertEquals(Files.readString(DOCUMENT), ran.out());
  }

  @Test
  void everyKindIsNamedAlsoWhereThereIsNone() {
    String text = analyse(Locale.CHINA).out();
    for (RemarkKind kind : RemarkKind.values()) {
      assertTrue(text.contains("\n[" + kind.chinese() + "] "), kind.chinese());
    }
    assertTrue(text.contains("\n[无岗位可以满足的行] 未发现\n"), text);
    assertTrue(text.startsWith("371000 威海市的政策 weihai"), text);
  }

  @Test
  void theExampleOfAnOverlapIsWrittenAsATableWritesIt() {
    JsonNode json = analyse(Locale.UK, "--format", "json").json();
    assertEquals("2025-06-15", json.get("date").asText());
    assertEquals(RemarkKind.values().length, json.get("counts").size());
    assertEquals(0, json.get("counts").get("row-unsatisfiable").asInt());
    JsonNode overlap = json.get("remarks").get(0);
    assertEquals("row-overlap", overlap.get("kind").asText());
    StringBuilder heading = new StringBuilder("编号,岗位类型,地区,发布日期");
    StringBuilder row = new StringBuilder(",371002,2025-06-15");
    overlap.get("example").fieldNames().forEachRemaining(column -> {
      heading.append(',').append(column);
      row.append(",\"").append(overlap.get("example").get(column).asText()).append('"');
    });
    StringBuilder table = heading.append('\n');
    for (JsonNode subject : overlap.get("subjects")) {
      String code = subject.get("code").asText();
      table.append("x-").append(code).append(',').append(code).append(row).append('\n');
    }
    Ran ran = Ran.inProcess(Locale.UK, table.toString(), "validate", "-");
    assertTrue(ran.out().contains("read 2 = conforms 2 "), table + ran.out() + ran.err());
  }

  @Test
  void aCitationSaysWhatIsNotKnownOfIt() {
    JsonNode json = analyse(Locale.UK, "--format", "json").json();
    JsonNode gap = null;
    for (JsonNode remark : json.get("remarks")) {
      boolean ofTier = remark.get("kind").asText().equals("value-gap")
          && remark.get("subjects").get(0).get("code").asText().equals("labour.minimum-wage.tier.371000");
      gap = ofTier ? remark : gap;
    }
    assertEquals("2025-04-21", gap.get("days").get("first").asText());
    assertTrue(gap.get("days").get("last").isNull());
    assertEquals("[\"dated\",\"carrier\",\"lastVerified\"]",
        gap.get("citations").get(0).get("notKnown").toString(), gap::toString);
    JsonNode printed = json.get("remarks").get(0).get("citations").get(0);
    assertEquals("2025-04-21 [\"lastVerified\"]", printed.get("dated").asText() + " " + printed.get("notKnown"));
  }

  @Test
  void aRegionOrADayWithoutAPolicyIsRefused() {
    assertEquals(2, analyse(Locale.UK, "--region", "110000").exit());
    Ran early = analyse(Locale.UK, "--date", "2020-01-01");
    assertEquals(2, early.exit());
    assertTrue(early.err().startsWith("--region: "), early.err());
  }
}
