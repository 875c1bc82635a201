package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueCommandTest {

  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void jsonIsOneArrayOf18ObjectsWithTheSameKeys() {
    JsonNode rows = Ran.inProcess(Locale.UK, "", "catalogue", "--format", "json").json();
    assertEquals(18, rows.size());
    for (JsonNode row : rows) {
      List<String> names = new ArrayList<>();
      row.fieldNames().forEachRemaining(names::add);
      assertEquals(List.of("code", "group", "name", "stage", "timeAndPlace", "hours", "pay", "insurance", "contracts",
          "skills", "examples", "employers", "citation"), names);
      assertEquals("威人社字〔2025〕6号", row.get("citation").get("document").asText());
      assertEquals(row.get("name").asText(), row.get("citation").get("quote").asText());
    }
  }

  @Test
  void onlyThreeRowsGiveHours() {
    Map<String, String> hours = new HashMap<>();
    for (JsonNode row : Ran.inProcess(Locale.UK, "", "catalogue", "--format", "json").json()) {
      if (!row.get("hours").isNull()) {
        hours.put(row.get("code").asText(), row.get("hours").toString());
      }
    }
    assertEquals(Map.of(
        "production-line", "{\"measure\":\"earlyLeave\",\"min\":1,\"max\":2}",
        "sales", "{\"measure\":\"onSite\",\"min\":1,\"max\":2}",
        "domestic-service", "{\"measure\":\"work\",\"min\":2,\"max\":3}"), hours);
  }

  @Test
  void aRowIsInTheWordsOfTheNotice() {
    JsonNode first = Ran.inProcess(Locale.UK, "", "catalogue", "--format", "json", "--lang", "en").json().get(0);
    assertEquals("全程陪伴型“妈妈岗”", first.get("name").asText());
    assertEquals("0-3周岁", first.get("stage").asText());
    assertEquals("时间灵活地点灵活", first.get("timeAndPlace").asText());
    assertEquals("[\"按件计酬\",\"按项目计酬\"]", first.get("pay").toString());
    assertEquals("[\"基础技能\",\"特定技能\"]", first.get("skills").toString());
  }

  @Test
  void textListsEveryRow() {
    Ran ran = Ran.inProcess(Locale.CHINA, "", "catalogue");
    assertEquals(0, ran.exit());
    assertEquals(18, ran.out().lines().filter(line -> line.startsWith("  时间地点 ")).count());
  }

  @Test
  void aRegionWithoutACatalogueIsRefused() {
    Ran ran = Ran.inProcess(Locale.UK, "", "catalogue", "--region", "110000");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().startsWith("--region: no policy is known for 110000"), ran.err());
  }

  @ParameterizedTest
  @CsvSource({"catalogue, catalogue.md", "interpretations, interpretations.md"})
  void theDocumentIsWhatTheCommandWrites(String command, String document) throws IOException {
    Ran ran = Ran.inProcess(Locale.UK, "", command, "--format", "markdown", "--lang", "en");
    assertEquals(Files.readString(DOCS.resolve(document)), ran.out());
  }

  @ParameterizedTest
  @CsvSource({"zh, 编号", "en, id"})
  void theTemplateIsReadBackWithThePostsBelowIt(String language, String heading) {
    Ran template = Ran.inProcess(Locale.UK, "", "template", "--lang", language);
    assertEquals(0, template.exit());
    assertTrue(template.out().startsWith("\uFEFF" + heading + ","), template.out());
    assertTrue(template.out().contains(language.equals("zh") ? "劳动合同 / " : "labour contract / "), template.out());
    int columns = template.out().lines().findFirst().orElseThrow().split(",").length;
    String post = "1,,无,371002" + ",".repeat(columns - 4) + "\r\n";
    Ran ran = Ran.inProcess(Locale.UK, template.out() + post, "validate", "-");
    assertTrue(ran.out().contains("read 1 = "), ran.out() + ran.err());
    assertTrue(ran.out().contains("unreadable 0"), ran.out());
  }
}
