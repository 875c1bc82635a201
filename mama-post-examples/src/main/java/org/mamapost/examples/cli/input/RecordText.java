package org.mamapost.examples.cli.input;

/** What comes of looking for the end of a CSV record: its text, or where it goes wrong. */
sealed interface RecordText {

  /** The line that the record begins on, or that the fault is on. */
  long line();

  /**
   * A record as it is written.
   *
   * @param line the line it begins on
   * @param text its characters; a line end inside a quoted cell is LF
   * @param cells how many cells it has
   */
  record Whole(long line, String text, int cells) implements RecordText {}

  /**
   * Something that is no record.
   *
   * @param line the line of the fault
   * @param column the number of the cell, from 1
   * @param fault what is wrong
   * @param read the beginning of what was read there
   */
  record Faulty(long line, int column, Fault fault, String read) implements RecordText {}

  /** What can be wrong with the text of a record. */
  enum Fault {
    /** A quote is opened and not closed. */
    QUOTE_NEVER_CLOSED,
    /** A quote is closed in the middle of a cell. */
    TEXT_AFTER_QUOTE,
    /** A cell is too long. */
    CELL_TOO_LONG,
    /** A line is too long. */
    LINE_TOO_LONG,
    /** Bytes that are no characters of the file's encoding. */
    DAMAGED
  }
}
