package org.mamapost.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of docs/post-format.md are read as it says. */
class DocumentedExamplesTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "post-format.md");
  private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| `([^|`]+)` \\|");

  static Stream<Arguments> examples() throws IOException {
    return Stream.concat(rows(PostColumn.PAY), rows(PostColumn.SCHEDULE));
  }

  private static Stream<Arguments> rows(PostColumn column) throws IOException {
    List<String> lines = Files.readAllLines(DOCUMENT);
    return lines.stream()
        .dropWhile(line -> !line.startsWith("| " + column.chinese() + " | read as |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> Arguments.of(column, row.group(1), row.group(2)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("examples")
  void isReadAsDocumented(PostColumn column, String cell, String printed) {
    assertEquals(printed, Reading.FORMAT.print(Reading.post(column, cell)).get(column));
  }

  @Test
  void bothTablesAreFound() throws IOException {
    assertTrue(rows(PostColumn.PAY).count() > 10);
    assertTrue(rows(PostColumn.SCHEDULE).count() > 30);
  }

  @Test
  void everyHeadingIsDocumented() throws IOException {
    String document = Files.readString(DOCUMENT);
    for (PostColumn column : PostColumn.values()) {
      assertTrue(document.contains("| " + column.chinese() + " | " + column.english() + " |"), column.chinese());
    }
  }
}
