package org.mamapost.examples.cli.input;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** A text that is read whole: in UTF-8 with or without byte order mark, or in GB18030. */
public final class PlainText {

  private static final int MOST = 1 << 20;
  private static final char DAMAGED = '\uFFFD';

  private PlainText() {}

  /**
   * Reads a file.
   *
   * @param name its path, or {@code -} for standard input
   * @param standardInput standard input
   * @return its characters, without a byte order mark
   * @throws UnusableInputException if it cannot be opened or decoded, is no text, or is longer than 1 Mi characters
   */
  public static String read(String name, InputStream standardInput) throws UnusableInputException {
    boolean given = name.equals(TableInput.STANDARD_INPUT);
    String place = given ? TableInput.STANDARD_INPUT_NAME : name;
    try (InputStream in = given ? standardInput : new FileInputStream(InputFile.of(name))) {
      String text = read(TextFile.of(place, in).characters());
      if (text.length() > MOST) {
        throw new UnusableInputException(Place.of(place), Words.say("file.too-long", MOST));
      }
      int damage = text.indexOf(DAMAGED);
      if (damage >= 0) {
        throw new UnusableInputException(Place.of(place),
            Words.say("damaged", Problem.shown(text.substring(Math.max(0, damage - 20)))));
      }
      return text;
    } catch (IOException unreadable) {
      throw new UnusableInputException(Place.of(place), InputFile.broken(unreadable));
    }
  }

  private static String read(Reader characters) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] some = new char[8192];
    for (int read = characters.read(some); read >= 0 && text.length() <= MOST; read = characters.read(some)) {
      text.append(some, 0, read);
    }
    return text.toString();
  }
}
