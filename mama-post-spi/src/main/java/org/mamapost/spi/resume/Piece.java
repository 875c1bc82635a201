package org.mamapost.spi.resume;

import java.util.Optional;

/**
 * The least part of a text that the check compares.
 *
 * @param text a single character of a word, a Latin word, or a number as it is written
 * @param quantity the number, if it is one; two ways to write it are the same then
 */
record Piece(String text, Optional<Quantity> quantity) {

  boolean isSameAs(Piece other) {
    return quantity.isPresent() ? quantity.equals(other.quantity) : text.equals(other.text);
  }

  /** Whether it says something by itself; a single Chinese character does not. */
  boolean isWhole() {
    return quantity.isPresent() || text.codePointAt(0) < 0x2E80;
  }
}
