package org.mamapost.examples.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CharsetGuessTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] HEADING = "编号,岗位类型,地区".getBytes(UTF_8);

  @Test
  void validUtf8IsUtf8() {
    assertEquals(new CharsetGuess(UTF_8, 0), CharsetGuess.of(HEADING, true));
  }

  @Test
  void onlyAsciiIsUtf8() {
    assertEquals(new CharsetGuess(UTF_8, 0), CharsetGuess.of("id,region".getBytes(UTF_8), true));
  }

  @Test
  void aMarkIsSkipped() {
    assertEquals(new CharsetGuess(UTF_8, 3), CharsetGuess.of("\uFEFF编号".getBytes(UTF_8), true));
  }

  @Test
  void aMarkAloneIsSkipped() {
    assertEquals(new CharsetGuess(UTF_8, 3), CharsetGuess.of("\uFEFF".getBytes(UTF_8), true));
  }

  @Test
  void whatIsNoUtf8IsGb18030() {
    assertEquals(new CharsetGuess(GB18030, 0), CharsetGuess.of("编号,岗位类型".getBytes(GB18030), true));
  }

  @Test
  void aCharacterCutInTwoAtTheEndOfThePrefixIsStillUtf8() {
    byte[] cut = Arrays.copyOf(HEADING, HEADING.length - 1);
    assertEquals(new CharsetGuess(UTF_8, 0), CharsetGuess.of(cut, false));
  }

  @Test
  void aCharacterCutInTwoAtTheEndOfTheFileIsNoUtf8() {
    byte[] cut = Arrays.copyOf(HEADING, HEADING.length - 1);
    assertEquals(new CharsetGuess(GB18030, 0), CharsetGuess.of(cut, true));
  }

  @Test
  void anEmptyFileIsUtf8() {
    assertEquals(new CharsetGuess(UTF_8, 0), CharsetGuess.of(new byte[0], true));
  }
}
