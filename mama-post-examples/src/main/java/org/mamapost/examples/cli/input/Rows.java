package org.mamapost.examples.cli.input;

import java.io.IOException;
import java.util.Optional;

/** The rows of an input, one after another; only one is held at a time. */
interface Rows<C> {

  /**
   * The next row.
   *
   * @return the row, or why it cannot be read; empty after the last
   * @throws IOException if the input breaks off
   */
  Optional<RowRead<C>> next() throws IOException;

  /** How many rows so far were remarks, and no data. */
  default long remarks() {
    return 0;
  }
}
