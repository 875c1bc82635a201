package org.mamapost.examples.cli.input;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mamapost.text.Named;

/**
 * The rows of a CSV file.
 *
 * <p>A row whose 编号 is {@code #} is a {@linkplain Remark remark} and is passed over, as in the
 * template, where such a row shows what each column may say; so is a row of which every cell is empty, as spreadsheets
 * leave them at the end.
 */
final class CsvRows<C extends Named> implements Rows<C> {

  private final RecordReader records;
  private final Columns<C> columns;
  private final Headings<C> headings;
  private final Limits limits;
  private long remarks;

  private CsvRows(Columns<C> columns, RecordReader records, Headings<C> headings, Limits limits) {
    this.columns = columns;
    this.records = records;
    this.headings = headings;
    this.limits = limits;
  }

  /**
   * Reads the heading of a file.
   *
   * @throws UnusableInputException if there is none that can be used
   */
  static <C extends Named> CsvRows<C> of(Columns<C> columns, String file, LineReader lines, Limits limits)
      throws IOException, UnusableInputException {
    RecordReader records = new RecordReader(lines, limits);
    RecordText first = records.next()
        .orElseThrow(() -> new UnusableInputException(Place.of(file), Words.say("file.empty")));
    if (first instanceof RecordText.Faulty fault) {
      Place place = Place.of(file, fault.line()).column(fault.column(), Optional.empty());
      throw new UnusableInputException(List.of(problem(place, fault, limits)));
    }
    RecordText.Whole heading = (RecordText.Whole) first;
    Headings<C> headings = Headings.of(columns, file, heading.line(), cells(heading));
    records.expectColumns(headings.size());
    return new CsvRows<>(columns, records, headings, limits);
  }

  @Override
  public Optional<RowRead<C>> next() throws IOException {
    Optional<RecordText> record = records.next();
    while (record.isPresent()) {
      Optional<RowRead<C>> row = row(record.get());
      if (row.isPresent()) {
        return row;
      }
      record = records.next();
    }
    return Optional.empty();
  }

  private Optional<RowRead<C>> row(RecordText record) {
    if (record instanceof RecordText.Faulty fault) {
      Place place = headings.place(fault.line(), fault.column());
      return Optional.of(UnreadableRow.because(problem(place, fault, limits)));
    }
    RecordText.Whole whole = (RecordText.Whole) record;
    if (whole.cells() != headings.size()) {
      return Optional.of(wrongCount(whole));
    }
    List<String> cells = cells(whole);
    Row<C> row = row(whole.line(), cells);
    if (Remark.is(row, columns.id())) {
      remarks++;
      return Optional.empty();
    }
    return cells.stream().allMatch(String::isBlank) ? Optional.empty() : Optional.of(row);
  }

  @Override
  public long remarks() {
    return remarks;
  }

  private Row<C> row(long line, List<String> written) {
    Map<C, String> cells = new HashMap<>();
    for (int i = 0; i < written.size(); i++) {
      cells.put(headings.column(i + 1), written.get(i));
    }
    return new Row<>(line, cells, headings);
  }

  private UnreadableRow<C> wrongCount(RecordText.Whole record) {
    Place place = headings.place(record.line(), Math.min(record.cells(), headings.size() + 1));
    String key = record.cells() < headings.size() ? "csv.too-few" : "csv.too-many";
    return UnreadableRow.because(new Problem(place, record.text(),
        Words.say(key, record.cells(), headings.size(), headings.toString())));
  }

  private static List<String> cells(RecordText.Whole record) {
    return CsvReader.builder().ofSingleCsvRecord(record.text()).getFields();
  }

  private static Problem problem(Place place, RecordText.Faulty fault, Limits limits) {
    return TextFault.problem(fault.fault(), place, fault.read(), limits);
  }
}
