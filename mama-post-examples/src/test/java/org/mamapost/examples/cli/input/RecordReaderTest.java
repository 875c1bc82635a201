package org.mamapost.examples.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mamapost.examples.cli.input.RecordText.Fault.CELL_TOO_LONG;
import static org.mamapost.examples.cli.input.RecordText.Fault.DAMAGED;
import static org.mamapost.examples.cli.input.RecordText.Fault.LINE_TOO_LONG;
import static org.mamapost.examples.cli.input.RecordText.Fault.QUOTE_NEVER_CLOSED;
import static org.mamapost.examples.cli.input.RecordText.Fault.TEXT_AFTER_QUOTE;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mamapost.examples.cli.input.RecordText.Faulty;
import org.mamapost.examples.cli.input.RecordText.Whole;

class RecordReaderTest {

  private static final Limits SMALL = new Limits(20, 100);

  private static List<RecordText> records(String text, Limits limits) throws IOException {
    List<RecordText> records = new ArrayList<>();
    try (RecordReader reader = new RecordReader(new LineReader(new StringReader(text), limits.ahead()), limits)) {
      for (Optional<RecordText> record = reader.next(); record.isPresent(); record = reader.next()) {
        records.add(record.get());
      }
    }
    return records;
  }

  @Test
  void aRecordALine() throws IOException {
    assertEquals(List.of(new Whole(1, "a,b", 2), new Whole(2, "c,,", 3)), records("a,b\nc,,\n", SMALL));
  }

  @Test
  void blankLinesArePassedOverAndCounted() throws IOException {
    assertEquals(List.of(new Whole(3, "a,b", 2)), records("\n  \na,b\n\n", SMALL));
  }

  @Test
  void aQuotedCellMayHoldCommasQuotesAndLineEnds() throws IOException {
    assertEquals(
        List.of(new Whole(1, "a,\"b,\"\"c\"\"\nd\",e", 3), new Whole(3, "f", 1)),
        records("a,\"b,\"\"c\"\"\r\nd\",e\r\nf\r\n", SMALL));
  }

  @Test
  void aQuoteInTheMiddleOfACellIsACharacter() throws IOException {
    assertEquals(List.of(new Whole(1, "5\"屏,b", 2), new Whole(2, "c", 1)), records("5\"屏,b\nc", SMALL));
  }

  @Test
  void aQuoteNeverClosedIsOneFaultAndTheNextLineIsReadAgain() throws IOException {
    assertEquals(
        List.of(new Whole(1, "a,b", 2), new Faulty(2, 2, QUOTE_NEVER_CLOSED, "\"d"), new Whole(3, "e,f", 2)),
        records("a,b\nc,\"d\ne,f\n", SMALL));
  }

  @Test
  void aQuoteNeverClosedIsNoticedAtTheNextQuotedCell() throws IOException {
    assertEquals(
        List.of(new Faulty(1, 2, QUOTE_NEVER_CLOSED, "\"b"), new Whole(2, "c,\"d\"", 2), new Whole(3, "e,f", 2)),
        records("a,\"b\nc,\"d\"\ne,f\n", SMALL));
  }

  @Test
  void everyQuoteNeverClosedIsReportedOnItsOwnLine() throws IOException {
    assertEquals(
        List.of(
            new Faulty(1, 1, QUOTE_NEVER_CLOSED, "\"a"),
            new Faulty(2, 1, QUOTE_NEVER_CLOSED, "\"b"),
            new Faulty(3, 2, QUOTE_NEVER_CLOSED, "\"d")),
        records("\"a\n\"b\nc,\"d", SMALL));
  }

  @Test
  void aQuoteOpenedInTheSecondLineOfARecordIsReportedThere() throws IOException {
    assertEquals(
        List.of(new Faulty(2, 2, QUOTE_NEVER_CLOSED, "\"c"), new Whole(3, "d,e", 2)),
        records("\"a\nb\",\"c\nd,e\n", SMALL));
  }

  @Test
  void theEndOfAQuoteIsLookedForOnlySoFarAhead() throws IOException {
    String row = "x,y\n";
    List<RecordText> records = records("a,\"b\n" + row.repeat(200) + "z\",w\n", SMALL);
    assertEquals(new Faulty(1, 2, QUOTE_NEVER_CLOSED, "\"b"), records.get(0));
    assertEquals(new Whole(201, "x,y", 2), records.get(200));
    assertEquals(new Whole(202, "z\",w", 2), records.get(201));
    assertEquals(202, records.size());
  }

  @Test
  void textBehindAClosingQuoteIsAFault() throws IOException {
    assertEquals(
        List.of(new Faulty(1, 2, TEXT_AFTER_QUOTE, "\"b\"c,d"), new Whole(2, "e,f", 2)),
        records("a,\"b\"c,d\ne,f", SMALL));
  }

  @Test
  void aCellThatIsTooLongIsOneFault() throws IOException {
    String cell = "x".repeat(21);
    assertEquals(
        List.of(new Faulty(1, 2, CELL_TOO_LONG, cell + ",b"), new Whole(2, "c,d", 2)),
        records("a," + cell + ",b\nc,d\n", SMALL));
  }

  @Test
  void aCellAsLongAsAllowedIsRead() throws IOException {
    String cell = "x".repeat(20);
    assertEquals(List.of(new Whole(1, "a," + cell, 2)), records("a," + cell, SMALL));
  }

  @Test
  void aLongQuotedCellOfSeveralLinesIsOneFault() throws IOException {
    List<RecordText> records = records("a,\"" + "xxxx\n".repeat(6) + "\",b\nc,d\n", SMALL);
    assertEquals(2, records.size());
    assertEquals(CELL_TOO_LONG, ((Faulty) records.get(0)).fault());
    assertEquals(new Whole(8, "c,d", 2), records.get(1));
  }

  @Test
  void aLineThatIsTooLongIsOneFault() throws IOException {
    List<RecordText> records = records("x,".repeat(80) + "\nc,d\n", SMALL);
    assertEquals(LINE_TOO_LONG, ((Faulty) records.get(0)).fault());
    assertEquals(new Whole(2, "c,d", 2), records.get(1));
    assertEquals(2, records.size());
  }

  @Test
  void aLineThatIsTooLongWithAnOpenQuoteIsOneFault() throws IOException {
    List<RecordText> records = records("\"" + "x".repeat(200) + "\nc,d\n", SMALL);
    assertEquals(new Faulty(1, 1, CELL_TOO_LONG, "\"" + "x".repeat(99)), records.get(0));
    assertEquals(List.of(new Whole(2, "c,d", 2)), records.subList(1, records.size()));
  }

  @Test
  void charactersThatCouldNotBeDecodedAreAFaultInTheirCell() throws IOException {
    assertEquals(
        List.of(new Faulty(1, 2, DAMAGED, "a,b\uFFFD,c"), new Whole(2, "d", 1)), records("a,b\uFFFD,c\nd", SMALL));
  }

  @Property(tries = 300)
  void whatACsvLibraryWritesIsReadBackCellForCell(@ForAll("tables") List<List<String>> table) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      table.forEach(csv::writeRecord);
    }
    List<List<String>> read = new ArrayList<>();
    for (RecordText record : records(text.toString(), Limits.STANDARD)) {
      Whole whole = (Whole) record;
      List<String> cells = CsvReader.builder().ofSingleCsvRecord(whole.text()).getFields();
      assertEquals(whole.cells(), cells.size());
      read.add(cells);
    }
    assertEquals(table, read);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell = Arbitraries.strings().withChars('a', '"', ',', '\n', '岗').ofMaxLength(6);
    // A first cell that is never blank: a row of one blank cell is a blank line.
    return cell.list().ofSize(3).map(cells -> {
      List<String> row = new ArrayList<>(List.of("1"));
      row.addAll(cells);
      return row;
    }).list().ofMaxSize(6);
  }

  @Property(tries = 500)
  void whateverIsReadEveryLineIsAccountedForAndNothingCrashes(@ForAll("texts") String text) throws IOException {
    List<RecordText> records = records(text, SMALL);
    long last = 0;
    for (RecordText record : records) {
      assertTrue(record.line() > last, () -> records.toString());
      last = record.line();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('a', '"', ',', '\n', '\r').ofMaxLength(60);
  }
}
