package org.mamapost.examples.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Shows what would otherwise steer a terminal or turn the direction of a line: text of a file is quoted in messages,
 * and a cell may hold anything. A control character is written as its picture, such as ␛; line ends and tabs stay.
 */
final class VisibleWriter extends FilterWriter {

  private static final char PICTURES = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  VisibleWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int character) throws IOException {
    out.write(shown((char) character));
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int written = from;
    for (int i = from; i < from + length; i++) {
      if (shown(text[i]) != text[i]) {
        out.write(text, written, i - written);
        out.write(shown(text[i]));
        written = i + 1;
      }
    }
    out.write(text, written, from + length - written);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.toCharArray(), from, length);
  }

  private static char shown(char read) {
    if (read >= ' ' && read < '\u007F' || read == '\n' || read == '\r' || read == '\t') {
      return read;
    }
    if (read < ' ') {
      return (char) (PICTURES + read);
    }
    if (read == '\u007F') {
      return PICTURE_OF_DELETE;
    }
    boolean turnsTheLine = read >= '\u202A' && read <= '\u202E' || read >= '\u2066' && read <= '\u2069';
    return read <= '\u009F' || turnsTheLine ? REPLACEMENT : read;
  }
}
