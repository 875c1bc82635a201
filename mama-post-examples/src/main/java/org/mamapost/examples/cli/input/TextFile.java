package org.mamapost.examples.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;

/**
 * An input decoded into characters.
 *
 * @param form how it is written
 * @param characters its characters; bytes that are none of the encoding read as U+FFFD
 */
record TextFile(InputForm form, Reader characters) {

  /**
   * Looks at the beginning of an input and decides how to read it.
   *
   * @throws UnusableInputException if it holds a zero byte, as spreadsheets and UTF-16 do and posts never
   */
  static TextFile of(String file, InputStream in) throws IOException, UnusableInputException {
    // A file's own stream asks where it is before it reads several bytes, which a pipe cannot tell.
    InputStream bytes = new BufferedInputStream(in);
    byte[] prefix = bytes.readNBytes(CharsetGuess.PREFIX);
    refuseBinary(file, prefix);
    CharsetGuess guess = CharsetGuess.of(prefix, prefix.length < CharsetGuess.PREFIX);
    int length = prefix.length - guess.skip();
    InputStream text = new SequenceInputStream(new ByteArrayInputStream(prefix, guess.skip(), length), bytes);
    String beginning = new String(prefix, guess.skip(), length, guess.charset());
    Reader characters = isAscii(beginning)
        ? new LateReader(new BufferedInputStream(text, 2 * CharsetGuess.PREFIX))
        : new InputStreamReader(text, guess.charset());
    return new TextFile(InputForm.of(file, beginning), characters);
  }

  private static boolean isAscii(String beginning) {
    return beginning.chars().allMatch(c -> c <= 0x7F);
  }

  private static void refuseBinary(String file, byte[] prefix) throws UnusableInputException {
    for (byte one : prefix) {
      if (one == 0) {
        throw new UnusableInputException(Place.of(file), Words.say("file.binary"));
      }
    }
  }
}
