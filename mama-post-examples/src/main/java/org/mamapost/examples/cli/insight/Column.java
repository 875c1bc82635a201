package org.mamapost.examples.cli.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.mamapost.insight.Released;
import org.mamapost.text.Message;

/**
 * A column of a table, before it is put beside others.
 *
 * @param heading its heading
 * @param named the groups that it names, withheld ones among them
 * @param cells what it says of a group
 * @param otherwise what it says of a group that it does not name
 * @param together what it says of the withheld groups together, if anything
 * @param total what it says of all groups
 */
record Column(Message heading, Set<Label> named, Map<Label, Cell> cells, Cell otherwise, Optional<Cell> together,
    Cell total) {

  private static final String WITHHELD = "withheld";

  Column {
    Objects.requireNonNull(heading, "heading");
    named = Set.copyOf(named);
    cells = Map.copyOf(cells);
    Objects.requireNonNull(otherwise, "otherwise");
    Objects.requireNonNull(total, "total");
  }

  /**
   * The counts of a released table.
   *
   * @param heading the heading
   * @param released the table
   * @param count the count that is shown, of the counts of a group
   * @return the column
   */
  static Column of(Message heading, Released<Label> released, ToLongFunction<List<Long>> count) {
    Map<Label, Cell> cells = new HashMap<>();
    released.shown().forEach((label, counts) -> cells.put(label, new Cell.Number(count.applyAsLong(counts))));
    released.withheld().forEach(label -> cells.put(label, new Cell.Withheld()));
    return new Column(heading, cells.keySet(), cells,
        released.whole() ? new Cell.Withheld() : new Cell.Number(0),
        released.together().map(counts -> new Cell.Number(count.applyAsLong(counts))),
        total(released, count));
  }

  private static Cell total(Released<Label> released, ToLongFunction<List<Long>> count) {
    return released.total().filter(counts -> !counts.isEmpty())
        .<Cell>map(counts -> new Cell.Number(count.applyAsLong(counts)))
        .orElseGet(() -> released.total().isPresent() ? new Cell.Number(0) : new Cell.Withheld());
  }

  /**
   * What is known of the groups of a released table beside their counts.
   *
   * @param heading the heading
   * @param released the table
   * @param known what is known of each group
   * @param together what is known of the withheld groups together, if anything
   * @param total what is known of all groups
   * @return the column, which withholds what the table withholds
   */
  static Column beside(Message heading, Released<Label> released, Map<Label, Cell> known, Optional<Cell> together,
      Cell total) {
    Map<Label, Cell> cells = new HashMap<>(known);
    cells.keySet().retainAll(released.shown().keySet());
    released.withheld().forEach(label -> cells.put(label, new Cell.Withheld()));
    return new Column(heading, cells.keySet(), cells,
        released.whole() ? new Cell.Withheld() : new Cell.Nothing(),
        together.filter(sum -> released.together().isPresent()),
        released.total().isPresent() ? total : new Cell.Withheld());
  }

  /**
   * The lines of columns that stand beside one another.
   *
   * @param order every group, in the order in which they are shown
   * @param columns the columns
   * @return a line for each group that a column names, then those for several
   */
  static List<Line> lines(List<Label> order, List<Column> columns) {
    List<Line> lines = order.stream()
        .filter(label -> columns.stream().anyMatch(column -> column.named.contains(label)))
        .map(label -> new Line(Line.Kind.GROUP, label, columns.stream()
            .map(column -> column.cells.getOrDefault(label, column.otherwise)).toList()))
        .collect(Collectors.toList());
    if (lines.isEmpty() && columns.stream().anyMatch(column -> column.otherwise instanceof Cell.Withheld)) {
      lines.add(new Line(Line.Kind.TOGETHER, new Label(WITHHELD, Words.say("line.whole")),
          columns.stream().map(Column::otherwise).toList()));
    }
    if (columns.stream().anyMatch(column -> column.together.isPresent())) {
      lines.add(new Line(Line.Kind.TOGETHER, new Label(WITHHELD, Words.say("line.together")),
          columns.stream().map(column -> column.together.orElseGet(Cell.Nothing::new)).toList()));
    }
    lines.add(new Line(Line.Kind.TOTAL, new Label("total", Words.say("line.total")),
        columns.stream().map(Column::total).toList()));
    return lines;
  }
}
