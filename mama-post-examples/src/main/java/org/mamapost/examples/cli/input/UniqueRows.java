package org.mamapost.examples.cli.input;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mamapost.text.Named;

/** Rows of which no two have the same 编号: the later one is refused, and told where the first stands. */
final class UniqueRows<C extends Named> implements Rows<C> {

  private final Columns<C> columns;
  private final Rows<C> rows;
  // The one thing that grows with the input.
  private final Map<String, Long> firstLines = new HashMap<>();

  UniqueRows(Columns<C> columns, Rows<C> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  @Override
  public Optional<RowRead<C>> next() throws IOException {
    Optional<RowRead<C>> next = rows.next();
    return next.isPresent() && next.get() instanceof Row<C> row ? Optional.of(unlessSeen(row)) : next;
  }

  private RowRead<C> unlessSeen(Row<C> row) {
    String id = row.cell(columns.id());
    Long first = id.isEmpty() ? null : firstLines.putIfAbsent(id, row.line());
    if (first == null) {
      return row;
    }
    Problem twice = new Problem(row.place(columns.id()), id, Words.say("id.twice", Problem.shown(id), first));
    return new UnreadableRow<>(Optional.of(id), List.of(twice));
  }

  @Override
  public long remarks() {
    return rows.remarks();
  }
}
