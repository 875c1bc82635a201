package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class VisibleWriterTest {

  private static String shown(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (VisibleWriter writer = new VisibleWriter(out)) {
      writer.write(text);
    }
    return out.toString();
  }

  @Test
  void whatSteersATerminalIsShown() throws IOException {
    assertEquals("␛[31m红␇␡", shown("\u001B[31m红\u0007\u007F"));
    assertEquals("a\uFFFDb", shown("a\u009Bb"));
  }

  @Test
  void whatTurnsTheDirectionOfALineIsReplaced() throws IOException {
    assertEquals("\uFFFD家政\uFFFD", shown("\u202E家政\u2069"));
  }

  @Test
  void everythingElseStays() throws IOException {
    String text = "\uFEFF编号,id\r\n\t“妈妈岗” 𠮷 é\n";
    assertEquals(text, shown(text));
    assertEquals("", shown(""));
  }

  @Test
  void singleCharactersAndPiecesAreShownAlike() throws IOException {
    StringWriter out = new StringWriter();
    try (PrintWriter writer = new PrintWriter(new VisibleWriter(out))) {
      writer.write('\u001B');
      writer.write("x\u001By", 1, 2);
      writer.write(new char[] {'a', '\u0000', 'b'}, 0, 2);
    }
    assertEquals("␛␛ya␀", out.toString());
  }
}
