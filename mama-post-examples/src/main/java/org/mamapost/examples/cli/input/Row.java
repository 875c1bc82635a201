package org.mamapost.examples.cli.input;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.mamapost.format.PostColumn;

/**
 * The cells of one row, as they were written.
 *
 * @param line the line it begins on
 * @param cells the cells by column; a column that the row does not have is missing
 * @param layout where the columns stand
 */
public record Row(long line, Map<PostColumn, String> cells, Layout layout) implements RowRead {

  /** Makes the cells unmodifiable. */
  public Row {
    cells = Collections.unmodifiableMap(cells);
  }

  /** The text of a cell without the white space around it; empty if there is none. */
  public String cell(PostColumn column) {
    return cells.getOrDefault(column, "").strip();
  }

  /** This row with a cell filled in where it is empty. */
  public Row filling(PostColumn column, String text) {
    if (!cell(column).isEmpty()) {
      return this;
    }
    Map<PostColumn, String> filled = new EnumMap<>(PostColumn.class);
    filled.putAll(cells);
    filled.put(column, text);
    return new Row(line, filled, layout);
  }

  /** Where a cell of this row stands. */
  public Place place(PostColumn column) {
    return layout.place(line, column);
  }
}
