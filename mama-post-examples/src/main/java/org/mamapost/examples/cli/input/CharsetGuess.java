package org.mamapost.examples.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * In which of the two encodings that posts come in a file is written: UTF-8, or GB18030, which is what Chinese Excel
 * saves.
 *
 * @param charset the encoding
 * @param skip how many bytes at the beginning are a byte order mark and no text
 */
record CharsetGuess(Charset charset, int skip) {

  /** How many bytes of a file the guess looks at. */
  static final int PREFIX = 64 * 1024;

  // GB18030 text is valid UTF-8 by chance for a character or two, and never for this many in a row.
  private static final int ENOUGH = 8;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * Guesses from the beginning of a file.
   *
   * @param prefix the first bytes
   * @param whole whether they are the whole file; if not, the last character may be cut in two
   * @return UTF-8 if the bytes are marked so, are valid UTF-8, or were so for long enough before a byte went wrong;
   *     else GB18030
   */
  static CharsetGuess of(byte[] prefix, boolean whole) {
    if (prefix.length >= MARK.length && Arrays.equals(prefix, 0, MARK.length, MARK, 0, MARK.length)) {
      return new CharsetGuess(StandardCharsets.UTF_8, MARK.length);
    }
    return new CharsetGuess(isUtf8(prefix, whole) ? StandardCharsets.UTF_8 : Charset.forName("GB18030"), 0);
  }

  private static boolean isUtf8(byte[] prefix, boolean whole) {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(prefix.length + 1);
    CoderResult result = strict.decode(ByteBuffer.wrap(prefix), text, whole);
    return !result.isError() || text.flip().chars().filter(c -> c > 0x7F).limit(ENOUGH).count() == ENOUGH;
  }
}
