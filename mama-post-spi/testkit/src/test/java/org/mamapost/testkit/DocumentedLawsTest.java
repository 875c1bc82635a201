package org.mamapost.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/testkit.md says what the contract does; its table is this one. */
class DocumentedLawsTest {

  private static final Path GUIDE = Path.of("../../docs/testkit.md");
  private static final String HEAD = "| law | what it says | rests on | what a wrong policy shows |\n|---|---|---|---|\n";

  @Test
  void theTableIsThatOfTheContract() throws IOException {
    String guide = Files.readString(GUIDE);
    assertTrue(guide.contains(HEAD), "the guide has no table of the laws");
    String table = guide.substring(guide.indexOf(HEAD) + HEAD.length());
    assertEquals(rows(), table.lines().takeWhile(line -> line.startsWith("|")).collect(Collectors.joining("\n")));
  }

  private static String rows() {
    return Laws.all().stream().map(method -> {
      Law law = method.getAnnotation(Law.class);
      return "| `" + method.getName() + "` | " + law.says() + " | " + law.restsOn() + " | " + law.wrong() + " |";
    }).collect(Collectors.joining("\n"));
  }
}
