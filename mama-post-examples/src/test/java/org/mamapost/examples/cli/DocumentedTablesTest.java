package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.examples.cli.ledger.LedgerRows;
import org.mamapost.examples.cli.match.MarketColumn;
import org.mamapost.examples.cli.training.CourseRows;
import org.mamapost.matching.ClaimedProtection;
import org.mamapost.person.FactKeys;
import org.mamapost.policy.AdviceKind;
import org.mamapost.protection.AdviceFacts;
import org.mamapost.protection.AdviceGround;
import org.mamapost.protection.AdviceHiringAct;
import org.mamapost.protection.AdviceHours;
import org.mamapost.protection.AdvicePeriod;
import org.mamapost.protection.AdviceWork;
import org.mamapost.service.CourseField;
import org.mamapost.service.CourseFormat;
import org.mamapost.service.LedgerMatter;
import org.mamapost.text.Named;

/** Every column that the page of tables is about stands there, and so does every word that a cell may hold. */
class DocumentedTablesTest {

  private static final Path PAGE = Path.of("..", "docs", "tables.md");

  static Stream<Named> columns() {
    return Stream.of(FactKeys.ofInspection(), List.of(AdviceFacts.KIND), AdviceFacts.all(),
        LedgerRows.COLUMNS.vocabulary().terms(),
            CourseRows.COLUMNS.vocabulary().terms(), List.of(MarketColumn.values()))
        .flatMap(List::stream);
  }

  static Stream<Named> words() {
    return Stream.of(List.of(AdviceKind.values()), List.of(AdvicePeriod.values()), List.of(AdviceGround.values()),
            List.of(AdviceHours.values()), List.of(AdviceWork.values()), List.of(AdviceHiringAct.values()),
            LedgerMatter.all(), CourseField.named(), CourseFormat.named(), List.of(ClaimedProtection.values()))
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("columns")
  void aColumnStandsOnThePage(Named column) throws IOException {
    assertTrue(Files.readString(PAGE).contains("\n| " + column.chinese() + " | " + column.english() + " | "));
  }

  @ParameterizedTest
  @MethodSource("words")
  void aWordStandsOnThePage(Named word) throws IOException {
    assertTrue(Files.readString(PAGE).contains("`" + word.chinese() + "`"));
  }
}
