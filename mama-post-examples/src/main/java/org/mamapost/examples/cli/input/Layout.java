package org.mamapost.examples.cli.input;

import org.mamapost.format.PostColumn;

/** Where the columns of an input stand. */
@FunctionalInterface
public interface Layout {

  /** Where the cell of a column stands in the row that begins on a line. */
  Place place(long line, PostColumn column);
}
