package org.mamapost.examples.cli.input;

/**
 * A line of a file, without its end.
 *
 * @param number which line it is, from 1
 * @param text its characters
 * @param cut whether it was longer than a line may be; the text is then its beginning
 */
record Line(long number, String text, boolean cut) {

  boolean isBlank() {
    return text.isBlank();
  }
}
