package org.mamapost.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.Cell;
import org.mamapost.source.Citation;

/** The words that a row cites. */
final class RowCitations {

  private RowCitations() {}

  /** The row's columns, each once, from left to right. */
  static List<Citation> columns(CatalogueRow row) {
    List<Citation> columns = new ArrayList<>();
    columns.add(row.printedName());
    row.stageAges().map(Cell::citation).ifPresent(columns::add);
    columns.add(row.timeAndPlace());
    columns.add(row.pay().citation());
    columns.add(row.insurance().citation());
    columns.add(row.contract().citation());
    columns.add(row.skills().citation());
    columns.add(row.examples());
    return columns;
  }

  /** The columns, and the parts of 时间地点 that speak of time and of place. */
  static List<Citation> all(CatalogueRow row) {
    return Stream.concat(columns(row).stream(), Stream.of(row.time().citation(), row.place().citation())).toList();
  }

  /** The row as printed. */
  static String line(CatalogueRow row) {
    return columns(row).stream().map(Citation::quote).collect(Collectors.joining());
  }
}
