package org.mamapost.examples.cli.insight;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mamapost.text.Language;

/**
 * The tables of the page, each as a CSV file: a code and a name of each line, then its cells.
 *
 * @param insight what they say
 * @param language the language of the headings and the names
 */
public record InsightTables(Insight insight, Language language) {

  /** What Excel tells UTF-8 by. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Writes every table into a folder. */
  public void write(Path folder) throws IOException {
    for (Figure figure : insight.figures()) {
      try (Writer out = Files.newBufferedWriter(folder.resolve(figure.id() + ".csv"))) {
        write(figure, out);
      }
    }
  }

  private void write(Figure figure, Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    List<String> headings = new ArrayList<>(List.of(Words.say("csv.code").render(language),
        figure.heading().render(language)));
    figure.columns().forEach(column -> headings.add(column.render(language)));
    csv.writeRecord(headings);
    figure.lines().forEach(line -> {
      List<String> cells = new ArrayList<>(List.of(line.label().code(), line.label().name().render(language)));
      line.cells().forEach(cell -> cells.add(cell.in(language)));
      csv.writeRecord(cells);
    });
    csv.flush();
  }
}
