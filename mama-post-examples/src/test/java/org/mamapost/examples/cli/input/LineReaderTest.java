package org.mamapost.examples.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

  private static List<Line> lines(String text, int longest) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (LineReader reader = new LineReader(new StringReader(text), longest)) {
      for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
        lines.add(line.get());
      }
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n\nc", "a\r\nb\r\n\r\nc\r\n", "a\rb\r\rc\r"})
  void everyLineEndIsRead(String text) throws IOException {
    assertEquals(
        List.of(new Line(1, "a", false), new Line(2, "b", false), new Line(3, "", false), new Line(4, "c", false)),
        lines(text, 100));
  }

  @Test
  void nothingHasNoLines() throws IOException {
    assertEquals(List.of(), lines("", 100));
  }

  @Test
  void aLineThatIsTooLongIsCutAndTheNextIsRead() throws IOException {
    assertEquals(
        List.of(new Line(1, "abc", true), new Line(2, "def", false)), lines("abcd\r\ndef\r\n", 3));
  }

  @Test
  void aLineLongerThanTheBufferIsWhole() throws IOException {
    String line = "长".repeat(100_000);
    assertEquals(List.of(new Line(1, line, false), new Line(2, "x", false)), lines(line + "\nx", 1 << 20));
  }

  @Property(tries = 50)
  void aLineEndMayFallAnywhereInTheBuffer(
      @ForAll @StringLength(min = 32 * 1024 - 3, max = 32 * 1024 + 3) @CharRange(from = 'a', to = 'c') String line,
      @ForAll @Chars({'\r', '\n'}) char end) throws IOException {
    String ends = end == '\r' ? "\r\n" : "\n";
    assertEquals(List.of(new Line(1, line, false), new Line(2, "x", false)), lines(line + ends + "x" + ends, 1 << 20));
  }
}
