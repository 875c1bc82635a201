package org.mamapost.examples.cli.input;

import java.util.Optional;

/**
 * Follows the quotes of one CSV record through its lines and counts its cells (RFC 4180). A quote in the middle of an
 * unquoted cell is an ordinary character.
 */
final class CellScanner {

  private enum State {
    CELL_BEGINS, UNQUOTED, QUOTED, QUOTE_IN_QUOTED
  }

  private State state = State.CELL_BEGINS;
  private int scanned;
  private int cell = 1;
  private Start start = new Start(0, 1, 0);
  private Start acrossLines;
  private int length;
  private Longest longest = new Longest(0, 0, 0);
  private int damagedCell;
  private boolean textAfterQuote;

  /**
   * Where a cell begins.
   *
   * @param line its line
   * @param cell its number
   * @param at where in the record it begins; between two lines of a record there is one character
   */
  record Start(long line, int cell, int at) {}

  /**
   * The longest cell.
   *
   * @param cell its number
   * @param start where in the record it begins
   * @param length its length in characters as written
   */
  record Longest(int cell, int start, int length) {}

  /** Goes over a line of the record; the first, or one that an open quote reaches. */
  void scan(Line line) {
    if (state == State.CELL_BEGINS) {
      begin(line.number(), scanned);
    } else if (acrossLines == null) {
      acrossLines = start;
    }
    String text = line.text();
    for (int i = 0; i < text.length() && !textAfterQuote; i++) {
      step(line, scanned + i, text.charAt(i));
    }
    measure();
    scanned += text.length() + 1;
  }

  private void step(Line line, int at, char c) {
    if (c == ',' && state != State.QUOTED) {
      measure();
      cell++;
      begin(line.number(), at + 1);
      return;
    }
    length++;
    if (c == '\uFFFD' && damagedCell == 0) {
      damagedCell = cell;
    }
    switch (state) {
      case CELL_BEGINS -> state = c == '"' ? State.QUOTED : State.UNQUOTED;
      case QUOTED -> state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
      case QUOTE_IN_QUOTED -> {
        textAfterQuote = c != '"';
        state = State.QUOTED;
      }
      case UNQUOTED -> { }
    }
  }

  private void begin(long line, int at) {
    state = State.CELL_BEGINS;
    start = new Start(line, cell, at);
    length = 0;
  }

  private void measure() {
    if (length > longest.length()) {
      longest = new Longest(cell, start.at(), length);
    }
  }

  /** Tells whether a quote is open at the end of the lines so far. */
  boolean isOpen() {
    return state == State.QUOTED;
  }

  /** Tells whether something other than a comma follows a closing quote. */
  boolean hasTextAfterQuote() {
    return textAfterQuote;
  }

  /** The number of the last cell so far, which is how many there are. */
  int cell() {
    return cell;
  }

  /** Where the last cell so far begins. */
  Start start() {
    return start;
  }

  /** Where the first cell begins that goes on in another line; empty if none does. */
  Optional<Start> acrossLines() {
    return Optional.ofNullable(acrossLines);
  }

  /** The longest cell. */
  Longest longest() {
    return longest;
  }

  /** The number of the first cell with characters that could not be decoded; 0 if there is none. */
  int damagedCell() {
    return damagedCell;
  }
}
