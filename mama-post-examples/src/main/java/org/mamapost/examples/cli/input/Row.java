package org.mamapost.examples.cli.input;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The cells of one row, as they were written.
 *
 * @param line the line it begins on
 * @param cells the cells by column; a column that the row does not have is missing
 * @param layout where the columns stand
 * @param <C> the columns
 */
public record Row<C>(long line, Map<C, String> cells, Layout<C> layout) implements RowRead<C> {

  /** Makes the cells unmodifiable. */
  public Row {
    cells = Collections.unmodifiableMap(cells);
  }

  /** The text of a cell without the white space around it; empty if there is none. */
  public String cell(C column) {
    return cells.getOrDefault(column, "").strip();
  }

  /** This row with a cell filled in where it is empty. */
  public Row<C> filling(C column, String text) {
    if (!cell(column).isEmpty()) {
      return this;
    }
    Map<C, String> filled = new HashMap<>(cells);
    filled.put(column, text);
    return new Row<>(line, filled, layout);
  }

  /** Where a cell of this row stands. */
  public Place place(C column) {
    return layout.place(line, column);
  }
}
