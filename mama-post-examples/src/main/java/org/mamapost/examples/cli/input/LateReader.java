package org.mamapost.examples.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * Decodes an input that begins in plain ASCII, which both encodings share; which of them it is written in is guessed
 * where the first other byte stands.
 */
final class LateReader extends Reader {

  private static final int END = -1;

  private final BufferedInputStream bytes;
  private Reader decoded;

  LateReader(BufferedInputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (decoded != null) {
      return decoded.read(into, offset, length);
    }
    int count = 0;
    while (count < length) {
      bytes.mark(CharsetGuess.PREFIX + 1);
      int next = bytes.read();
      if (next == END) {
        break;
      }
      if (next > 0x7F) {
        bytes.reset();
        decoded = new InputStreamReader(bytes, guess());
        break;
      }
      into[offset + count++] = (char) next;
    }
    return count > 0 || decoded == null ? endless(count, length) : decoded.read(into, offset, length);
  }

  private static int endless(int count, int length) {
    return count == 0 && length > 0 ? END : count;
  }

  private Charset guess() throws IOException {
    bytes.mark(CharsetGuess.PREFIX + 1);
    byte[] ahead = bytes.readNBytes(CharsetGuess.PREFIX);
    bytes.reset();
    return CharsetGuess.of(ahead, ahead.length < CharsetGuess.PREFIX).charset();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
