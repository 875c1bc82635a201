package org.mamapost.datafile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.spi.PolicyFile;
import org.mamapost.text.Message;

/** Whatever stands in a file, it is used or it is refused for something in it; nothing is thrown. */
class HostileFileProperties {

  private static final List<String> LINES = Samples.sampleCity().lines().toList();

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyBytes(@ForAll byte[] bytes) {
    assertUsedOrRefused(bytes);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyCharacters(@ForAll("yamlish") String text) {
    assertUsedOrRefused(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aFileWithSomethingPutIntoALine(@ForAll("damaged") String text) {
    assertUsedOrRefused(text.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> yamlish() {
    return Arbitraries.of("a", ":", " ", "\n", "-", "[", "]", "{", "}", "'", "\"", "#", "&x", "*x", "!", "|", ">", "?",
        "%", "---", "...", "\\", "岗", "\uD840\uDC00", "<<", ",", "format: 1\n", "documents:\n", "rows:\n").list()
        .ofMaxSize(40).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<Integer> lines = Arbitraries.integers().between(0, LINES.size() - 1);
    Arbitrary<Integer> columns = Arbitraries.integers().between(0, 40);
    return Combinators.combine(lines, columns, yamlish()).as((line, column, put) -> {
      String hit = LINES.get(line);
      int at = Math.min(column, hit.length());
      return Samples.with(String.join("\n", LINES), line + 1, hit.substring(0, at) + put + hit.substring(at));
    });
  }

  private static void assertUsedOrRefused(byte[] bytes) {
    PolicyFile file = Samples.read(bytes);
    assertTrue(file.policies().isEmpty() != file.refusals().isEmpty());
    int lines = new String(bytes, StandardCharsets.UTF_8).split("\n|\r", -1).length;
    for (Message refusal : file.refusals()) {
      if (refusal.key().equals("fault")) {
        assertTrue((Integer) refusal.arguments().get(1) <= lines, refusal::toString);
      }
    }
  }
}
