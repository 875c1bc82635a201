package org.mamapost.examples.cli.input;

/**
 * How much of an input is held at once, in characters.
 *
 * @param cell the longest cell that is read
 * @param ahead the longest line, and how far the end of a quoted cell is looked for
 */
record Limits(int cell, int ahead) {

  /** 1 Mi characters a cell, 8 Mi characters ahead. */
  static final Limits STANDARD = new Limits(1 << 20, 8 << 20);
}
