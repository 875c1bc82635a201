package org.mamapost.examples.cli.input;

/**
 * Where the columns of an input stand.
 *
 * @param <C> the columns
 */
@FunctionalInterface
public interface Layout<C> {

  /** Where the cell of a column stands in the row that begins on a line. */
  Place place(long line, C column);
}
