package org.mamapost.examples.cli.insight;

import java.util.List;
import java.util.Objects;
import org.mamapost.text.Message;

/**
 * A table and its chart.
 *
 * @param id what its file and its place on the page are called
 * @param title what it shows
 * @param note how to read it
 * @param heading the heading of the first column
 * @param columns the headings of the others
 * @param charted the numbers of the columns that the chart shows, from 0
 * @param stacked whether the bars of a line are put end to end
 * @param lines the lines
 */
record Figure(String id, Message title, Message note, Message heading, List<Message> columns, List<Integer> charted,
    boolean stacked, List<Line> lines) {

  Figure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(heading, "heading");
    columns = List.copyOf(columns);
    charted = List.copyOf(charted);
    lines = List.copyOf(lines);
  }

  /** The lines that a chart can show: at least one of its columns has a number. The total would dwarf the rest. */
  List<Line> bars() {
    return lines.stream().filter(line -> line.kind() != Line.Kind.TOTAL && charted.stream()
        .anyMatch(column -> line.cells().get(column) instanceof Cell.Number)).toList();
  }

  /** How many cells are withheld. */
  long withheld() {
    return lines.stream().flatMap(line -> line.cells().stream()).filter(Cell.Withheld.class::isInstance).count();
  }
}
