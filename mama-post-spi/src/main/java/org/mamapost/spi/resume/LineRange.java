package org.mamapost.spi.resume;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * Lines of a résumé that follow one another.
 *
 * @param first the first of them, counted from 1
 * @param last the last of them, not before the first
 */
public record LineRange(int first, int last) implements Serializable {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the first is below 1, or after the last
   */
  public LineRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("there are no lines from " + first + " to " + last);
    }
  }

  /** One line. */
  public static LineRange of(int line) {
    return new LineRange(line, line);
  }

  /** How many lines. */
  public int size() {
    return last - first + 1;
  }

  /** Whether a line is one of them. */
  public boolean contains(int line) {
    return first <= line && line <= last;
  }

  /** Whether all lines of another range are among them. */
  public boolean contains(LineRange other) {
    return contains(other.first) && contains(other.last);
  }

  /** Whether a line is in both. */
  public boolean overlaps(LineRange other) {
    return first <= other.last && other.first <= last;
  }

  /** The numbers of the lines, in order. */
  public IntStream numbers() {
    return IntStream.rangeClosed(first, last);
  }

  /** One number, or two with a hyphen between them, such as {@code 3-5}. */
  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}
