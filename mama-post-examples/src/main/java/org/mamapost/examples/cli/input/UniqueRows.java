package org.mamapost.examples.cli.input;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mamapost.format.PostColumn;

/** Rows of which no two have the same 编号: the later one is refused, and told where the first stands. */
final class UniqueRows implements Rows {

  private final Rows rows;
  // The one thing that grows with the input.
  private final Map<String, Long> firstLines = new HashMap<>();

  UniqueRows(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<RowRead> next() throws IOException {
    Optional<RowRead> next = rows.next();
    return next.isPresent() && next.get() instanceof Row row ? Optional.of(unlessSeen(row)) : next;
  }

  private RowRead unlessSeen(Row row) {
    String id = row.cell(PostColumn.ID);
    Long first = id.isEmpty() ? null : firstLines.putIfAbsent(id, row.line());
    if (first == null) {
      return row;
    }
    Problem twice = new Problem(row.place(PostColumn.ID), id, Words.say("id.twice", Problem.shown(id), first));
    return new UnreadableRow(Optional.of(id), List.of(twice));
  }

  @Override
  public long remarks() {
    return rows.remarks();
  }
}
