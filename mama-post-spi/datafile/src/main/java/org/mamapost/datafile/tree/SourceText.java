package org.mamapost.datafile.tree;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Position;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The characters of a file: UTF-8, no larger than {@link #MOST_BYTES}, every one of them to be seen. A byte order mark
 * at the head and line ends of either kind are taken as editors write them.
 *
 * @param text the text, with one kind of line end
 */
public record SourceText(String text) {

  /** The most that a file may hold, in bytes. */
  public static final int MOST_BYTES = 1 << 20;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /**
   * Reads a file.
   *
   * @param content the file, of which no more is read than it may hold
   * @return its text, or every character that may not be in it
   * @throws IOException if it cannot be read
   */
  public static Validation<Seq<Fault>, SourceText> read(InputStream content) throws IOException {
    byte[] bytes = content.readNBytes(MOST_BYTES + 1);
    return bytes.length > MOST_BYTES
        ? Fault.of(Position.START, "too-large", MOST_BYTES).invalid()
        : decode(bytes).flatMap(SourceText::checked);
  }

  private static Validation<Seq<Fault>, String> decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, out, true);
    String decoded = out.flip().toString();
    if (result.isError()) {
      String read = "0x" + HEX.toHexDigits(bytes[in.position()]);
      return Fault.of(positionAfter(withoutMark(decoded)), "not-utf-8", read).invalid();
    }
    return Validation.valid(withoutMark(decoded));
  }

  private static String withoutMark(String decoded) {
    return !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
  }

  private static Position positionAfter(String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return new Position(line, last.codePointCount(0, last.length()) + 1);
  }

  private static Validation<Seq<Fault>, SourceText> checked(String decoded) {
    String text = decoded.replace("\r\n", "\n");
    List<Fault> faults = new ArrayList<>();
    int line = 1;
    int column = 1;
    for (int c : text.codePoints().toArray()) {
      if (c == '\n') {
        line++;
        column = 1;
        continue;
      }
      if (!mayBeSeen(c)) {
        faults.add(Fault.of(new Position(line, column), c == '\t' ? "tab" : "unseen", "U+" + hex(c)));
      }
      column++;
    }
    return faults.isEmpty() ? Validation.valid(new SourceText(text)) : Validation.invalid(Vector.ofAll(faults));
  }

  private static String hex(int codePoint) {
    return HEX.toHexDigits(codePoint, codePoint > Character.MAX_VALUE ? 6 : 4);
  }

  /** Tells whether a character is one that people see, or a space; line ends aside, no other may be in a file. */
  static boolean mayBeSeen(int codePoint) {
    return StreamReader.isPrintable(codePoint) && switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
          Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
  }

  /** The lines. */
  List<String> lines() {
    return List.of(text.split("\n", -1));
  }
}
