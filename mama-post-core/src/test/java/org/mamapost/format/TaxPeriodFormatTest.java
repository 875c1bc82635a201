package org.mamapost.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.FilingFacts;
import org.mamapost.text.Language;

/** The cells of a table of filings. */
class TaxPeriodFormatTest {

  private static final FactFormat FORMAT = FactFormat.of(FilingFacts.standard());
  private static final Path DOCUMENT = Path.of("..", "docs", "fact-format.md");
  private static final Pattern EXAMPLE = Pattern.compile("\\| month or quarter \\| `([^`]+)` \\| `([^`]+)` \\|");

  static Stream<Arguments> examples() throws IOException {
    return Files.readAllLines(DOCUMENT).stream().map(EXAMPLE::matcher).filter(Matcher::matches)
        .map(row -> Arguments.of(row.group(1), row.group(2)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isReadAsDocumentedAndPrintedSoThatItIsReadBack(String cell, String printed) {
    Facts facts = FORMAT.read(Map.of(FilingFacts.PERIOD, cell)).orElseThrow();
    assertEquals(printed, FORMAT.print(facts).get(FilingFacts.PERIOD));
    assertEquals(facts, FORMAT.read(FORMAT.print(facts)).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"2025年一季度, 2025年第一季度", "2025年第4季度, 2025年第四季度", "2025-Q2, 2025年第二季度", "２０２５Q3, 2025年第三季度",
      "2025-10至2025-12, 2025年第四季度", "2025/1 - 2025/3, 2025年第一季度", "2025.1, 2025-01", "2025-01至2025-01, 2025-01"})
  void otherWaysToWriteItMeanTheSame(String cell, String printed) {
    assertEquals(printed, FORMAT.print(FORMAT.read(Map.of(FilingFacts.PERIOD, cell)).orElseThrow())
        .get(FilingFacts.PERIOD));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2025-13|2025-13|1至12|run from 1 to 12",
      "2025年第五季度|2025年第五季度|2025年第一季度|2025Q1",
      "2025Q5|2025Q5|1至4|run from 1 to 4",
      "2025Q0|2025Q0|1至4|run from 1 to 4",
      "2025年|2025年|不是月份|not a month",
      "2025-01至2025-02|2025-01至2025-02|每月或每季写一行|a row for each",
      "2025-03至2025-01|2025-03至2025-01|每月或每季写一行|a row for each",
      "2025-01左右|2025-01左右|2025年第一季度|2025Q1",
      "第一季度|第一季度|2025年第一季度|2025Q1"})
  void whatIsNoPeriodSaysWhatIsAllowed(String cell, String read, String chinese, String english) {
    FactReading reading = FORMAT.read(Map.of(FilingFacts.PERIOD, cell));
    assertEquals(1, reading.problems().size(), reading.problems()::toString);
    for (Language language : Language.values()) {
      String said = reading.problems().get(0).message().render(language);
      assertTrue(said.contains(read) && said.contains(language == Language.CHINESE ? chinese : english), said);
    }
  }

  @Test
  void aNegativeTaxIsNamed() {
    FactProblem problem = FORMAT.read(Map.of(FilingFacts.VALUE_ADDED_TAX, "-1元")).problems().get(0);
    assertEquals(FilingFacts.VALUE_ADDED_TAX, problem.fact());
    assertTrue(problem.message().render(Language.CHINESE).contains("负数"), problem.message()::toString);
  }

  @Test
  void everyFactOfAFilingIsDocumentedAndReadByEachOfItsNames() throws IOException {
    String document = Files.readString(DOCUMENT);
    for (FactKey<?> key : Stream.concat(FilingFacts.standard().stream(),
        Stream.of(EmployerFacts.CORPORATE_INCOME_TAX)).toList()) {
      String row = "| " + key.chinese() + " | " + key.english() + " | `" + key.code() + "` |";
      assertTrue(document.contains(row), row);
    }
    for (FactKey<?> key : FilingFacts.standard()) {
      for (String name : List.of(key.chinese(), key.english(), key.code())) {
        assertEquals(Optional.of(key), FORMAT.names().find(name));
      }
    }
  }

  @Property(tries = 500)
  void noTextThrows(@ForAll String text) {
    FORMAT.read(Map.of(FilingFacts.PERIOD, text, FilingFacts.VALUE_ADDED_TAX, text));
    FORMAT.read(Map.of(FilingFacts.PERIOD, "2025Q" + text));
  }
}
