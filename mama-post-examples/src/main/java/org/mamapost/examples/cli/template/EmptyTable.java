package org.mamapost.examples.cli.template;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * An empty table: the headings, and below them a remark that says what each column may hold. Remarks are passed over
 * when the table is read, so rows are simply written below.
 *
 * @param headings the headings
 * @param remark the cells of the remark
 */
record EmptyTable(List<String> headings, List<String> remark) {

  // Without it Excel takes UTF-8 for the machine's own encoding.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Writes the table as CSV, and leaves the writer open. */
  void write(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(headings);
    csv.writeRecord(remark);
    csv.flush();
  }
}
