package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.builtin.WeihaiPolicy;

class TraceCommandTest {

  private static final Path DOCS = Path.of("..", "docs");

  @ParameterizedTest
  @CsvSource({"statements, traceability.md", "rules, rules.md"})
  void theDocumentIsWhatTheCommandWrites(String topic, String document) throws IOException {
    Ran ran = Ran.inProcess(Locale.UK, "", "trace", "--of", topic, "--format", "markdown", "--lang", "en");
    assertEquals(Files.readString(DOCS.resolve(document)), ran.out());
  }

  @Test
  void aStatementIsGivenWithItsStatusRulesAndTests() {
    Ran ran = Ran.inProcess(Locale.CHINA, "", "trace", "--format", "json");
    assertEquals(0, ran.exit());
    for (JsonNode row : ran.json()) {
      if (row.get("words").asText().contains("最高30万元")) {
        assertEquals("可计算", row.get("status").asText());
        assertEquals("可以", row.get("modality").asText());
        assertTrue(row.get("rules").asText().startsWith("startup-loan"), row::toString);
        assertTrue(row.get("tests").asText().contains("cases/创业担保贷款.csv"), row::toString);
        return;
      }
    }
    throw new AssertionError("the loan is not traced: " + ran.out());
  }

  @Test
  void everySchemeOfWeihaiIsComputed() {
    Ran ran = Ran.inProcess(Locale.UK, "", "trace", "--of", "coverage", "--format", "json");
    assertEquals(0, ran.exit());
    assertEquals(WeihaiPolicy.policy().schemes().size(), ran.json().size());
    for (JsonNode row : ran.json()) {
      assertEquals("371000 威海市", row.get("region").asText());
      assertTrue(row.get("status").asText().startsWith("computed"), row::toString);
    }
  }

  @Test
  void anotherTopicIsRefusedWithThoseThereAre() {
    Ran ran = Ran.inProcess(Locale.UK, "", "trace", "--of", "everything");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("everything") && ran.err().contains("statements, rules, coverage"), ran.err());
  }
}
