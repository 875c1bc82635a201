package org.mamapost.datafile.fault;

/**
 * A place in a file.
 *
 * @param line the line, counted from 1
 * @param column the character in the line, counted from 1 as an editor does: a Chinese character is one
 */
public record Position(int line, int column) implements Comparable<Position> {

  /** Where a file begins. */
  public static final Position START = new Position(1, 1);

  @Override
  public int compareTo(Position other) {
    return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
  }
}
