package org.mamapost.examples.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.util.Optional;
import org.mamapost.examples.cli.input.RecordText.Fault;
import org.mamapost.text.Named;

/** The rows of a JSON Lines file: one object a line, whose keys are the headings in either language. */
final class JsonRows<C extends Named> implements Rows<C> {

  private final Columns<C> columns;
  private final String file;
  private final LineReader lines;
  private final Limits limits;
  private final JsonFactory json = new JsonFactory();

  JsonRows(Columns<C> columns, String file, LineReader lines, Limits limits) {
    this.columns = columns;
    this.file = file;
    this.lines = lines;
    this.limits = limits;
  }

  @Override
  public Optional<RowRead<C>> next() throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent() && line.get().isBlank()) {
      line = lines.next();
    }
    return line.isPresent() ? Optional.of(row(line.get())) : Optional.empty();
  }

  private RowRead<C> row(Line line) throws IOException {
    Place place = Place.of(file, line.number());
    String text = line.text();
    if (line.cut()) {
      return UnreadableRow.because(TextFault.problem(Fault.LINE_TOO_LONG, place, text, limits));
    }
    int damaged = text.indexOf('\uFFFD');
    if (damaged >= 0) {
      return UnreadableRow.because(TextFault.problem(
          Fault.DAMAGED, place.column(damaged + 1, Optional.empty()), text.substring(damaged), limits));
    }
    return new JsonObjectReader<>(columns, json, place, limits).read(text);
  }
}
