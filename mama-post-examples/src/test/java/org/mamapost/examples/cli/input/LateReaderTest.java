package org.mamapost.examples.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is plain ASCII for long is read in the encoding of what comes after. */
class LateReaderTest {

  private static String read(byte[] bytes) throws Exception {
    StringBuilder text = new StringBuilder();
    try (BufferedReader reader = new BufferedReader(
        TextFile.of("posts.csv", new ByteArrayInputStream(bytes)).characters())) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        text.append((char) c);
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-8"})
  void chineseAfterTheBeginningIsRead(String charset) throws Exception {
    String text = "id,title\n".repeat(20_000) + "1,家政服务\n2,入户早教师\n";
    assertEquals(text, read(text.getBytes(Charset.forName(charset))));
  }

  @Test
  void asciiAloneIsRead() throws Exception {
    String text = "id,title\n".repeat(20_000);
    assertEquals(text, read(text.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void oneByteGoneWrongLeavesTheRestOfUtf8AsItIs() throws Exception {
    byte[] bytes = "编号,岗位类型,地区\n1,家政服务,371002\n2,?,371002\n".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '?') {
        bytes[i] = (byte) 0xFF;
      }
    }
    assertEquals("编号,岗位类型,地区\n1,家政服务,371002\n2,\uFFFD,371002\n", read(bytes));
  }
}
