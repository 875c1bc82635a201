package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliciesCommandTest {

  @TempDir
  private Path folder;

  @Test
  void theBuiltInPoliciesAreListedWithTheirRegionAndDays() {
    assertTrue(Ran.inProcess(Locale.CHINA, "", "policies").out().contains("371000 威海市，2025-04-21起，威人社字〔2025〕6号"));
    assertTrue(Ran.inProcess(Locale.UK, "", "policies").out()
        .contains("371000 威海市, from 2025-04-21 on, 威人社字〔2025〕6号"));
  }

  @Test
  void aJarThatCannotBeUsedIsNamedWithTheReason() throws Exception {
    Files.writeString(folder.resolve("city.jar"), "no zip");
    Ran ran = Ran.inProcess(Locale.UK, "", "policies", "--plugins", folder.toString(), "--format", "json");
    JsonNode providers = new ObjectMapper().readTree(ran.out());
    assertEquals("built-in", providers.get(0).get("id").asText());
    JsonNode refused = providers.get(providers.size() - 1);
    assertEquals("refused", refused.get("state").asText());
    assertTrue(refused.get("location").asText().endsWith("city.jar"), refused::toString);
    assertEquals(1, refused.get("reasons").size());
    assertEquals(0, ran.exit());
  }
}
