package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.AllowedTerms.Joining;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.Cell;
import org.mamapost.catalogue.RowGroup;
import org.mamapost.catalogue.StageAges;
import org.mamapost.source.Citation;

/** Every word and every number of the catalogue stands in the annex, in its own row and its own cell. */
class WeihaiCatalogueQuotesTest {

  private static final Pattern NUMBERS = Pattern.compile("[0-9０-９.]+(-[0-9０-９.]+)?(小时|周岁)?");

  static List<CatalogueRow> rows() {
    return WeihaiCatalogue.catalogue().rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void citesTheNoticeAndTheRowsOwnClause(CatalogueRow row) {
    String clause = row.group().citation().clause().value().orElseThrow() + "·" + row.name().chinese();
    assertAll(RowCitations.all(row).stream().map(citation -> () -> {
      assertEquals(clause, citation.clause().value().orElseThrow(), citation::quote);
      assertEquals(WeihaiNotice.document(), citation.document(), citation::quote);
    }));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void quotesWordsOfItsOwnRow(CatalogueRow row) {
    String span = AnnexSpans.row(row.clause());
    assertAll(RowCitations.all(row).stream()
        .map(Citation::quote)
        .map(quote -> () -> assertTrue(span.contains(quote), () -> "“" + quote + "” is not in “" + span + "”")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readFromLeftToRightIsTheWholeRow(CatalogueRow row) {
    assertEquals(AnnexSpans.row(row.clause()), RowCitations.line(row));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void quotesTimeAndPlaceFromTheirOwnCell(CatalogueRow row) {
    String cell = row.timeAndPlace().quote();
    assertTrue(cell.contains(row.time().quote()), row.time()::quote);
    assertTrue(cell.contains(row.place().quote()), row.place()::quote);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void meansTheNumbersThatAreQuotedAndNoOthers(CatalogueRow row) {
    assertEquals(
        Stream.concat(
            row.stageAges().map(Cell::meaning).map(WeihaiCatalogueQuotesTest::printed).stream(),
            row.time().meaning().terms().stream().flatMap(term -> term.accept(new HoursOf())).map(HoursRange::toString))
            .toList(),
        Stream.concat(row.stageAges().map(Cell::quote).stream(), Stream.of(row.time().quote()))
            .flatMap(WeihaiCatalogueQuotesTest::numbers)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void hasNoNumberOutsideItsAgesAndItsTime(CatalogueRow row) {
    List<Citation> others = new ArrayList<>(RowCitations.all(row));
    others.remove(row.timeAndPlace());
    others.remove(row.time().citation());
    row.stageAges().map(Cell::citation).ifPresent(others::remove);
    assertEquals(List.of(), others.stream().map(Citation::quote).flatMap(WeihaiCatalogueQuotesTest::numbers).toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void joinsTermsAsTheirCellDoes(CatalogueRow row) {
    assertAll(Stream.of(row.place(), row.pay(), row.insurance(), row.contract(), row.skills())
        .map(cell -> () -> assertEquals(printedJoining(cell), cell.meaning().joining(), cell::quote)));
  }

  @Test
  void quotesTheHeadingOfEachTable() {
    List<Citation> headings = rows().stream().map(CatalogueRow::group).distinct().map(RowGroup::citation).toList();
    assertEquals(AnnexSpans.TABLES.stream().map(AnnexSpans.Table::clause).toList(),
        headings.stream().map(heading -> heading.place().toString()).toList());
    assertAll(headings.stream().map(citation -> () ->
        assertTrue(AnnexSpans.heading(citation.place().toString()).endsWith(citation.quote()), citation::toString)));
  }

  @Test
  void quotesTheFirstMeasureForItsStanding() {
    assertTrue(AnnexSpans.firstMeasure().contains(WeihaiCatalogue.catalogue().standing().quote()));
  }

  private static Joining printedJoining(Cell<? extends AllowedTerms<?>> cell) {
    int terms = cell.meaning().terms().size();
    if (terms < 2) {
      return terms == 0 ? Joining.NOTHING_SAID : Joining.ALONE;
    }
    return cell.quote().contains("或") ? Joining.OR : Joining.SIDE_BY_SIDE;
  }

  private static Stream<String> numbers(String quote) {
    return NUMBERS.matcher(quote).results().map(MatchResult::group);
  }

  private static String printed(StageAges ages) {
    return ages.from() + "-" + ages.to() + "周岁";
  }
}
