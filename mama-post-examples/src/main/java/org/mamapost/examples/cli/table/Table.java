package org.mamapost.examples.cli.table;

import java.util.List;
import org.mamapost.text.Message;

/**
 * A table that is written for people, as a document or for programs.
 *
 * @param title what it is a table of
 * @param about how it was made and how to read it
 * @param columns the columns, of which the first names the row
 * @param rows the rows, a text for each column; empty where there is nothing to say
 */
public record Table(Message title, Message about, List<Column> columns, List<List<String>> rows) {

  /**
   * Copies the lists and checks the rows.
   *
   * @throws IllegalArgumentException if a row has another number of cells than there are columns; it quotes the row
   */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row + " is no row of " + columns);
      }
    }
  }

  /**
   * A column.
   *
   * @param key the name by which programs know it
   * @param title its heading
   */
  public record Column(String key, Message title) {}
}
