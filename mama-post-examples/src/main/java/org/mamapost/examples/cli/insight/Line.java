package org.mamapost.examples.cli.insight;

import java.util.List;
import java.util.Objects;

/**
 * A line of a table.
 *
 * @param kind what it is a line of
 * @param label what it is called
 * @param cells one for each column
 */
record Line(Kind kind, Label label, List<Cell> cells) {

  /** What a line is of. */
  enum Kind {
    /** One group. */
    GROUP,
    /** The groups that are withheld, together. */
    TOGETHER,
    /** All groups. */
    TOTAL
  }

  Line {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(label, "label");
    cells = List.copyOf(cells);
  }
}
