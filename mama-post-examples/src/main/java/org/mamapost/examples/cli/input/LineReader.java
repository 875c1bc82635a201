package org.mamapost.examples.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads line by line, whatever the lines end with: LF, CRLF or CR. Of a line that is too long only the beginning is
 * kept, so memory stays bounded.
 */
final class LineReader implements Closeable {

  private static final int NOTHING = -1;

  private final Reader reader;
  private final int longest;
  private final char[] buffer = new char[32 * 1024];
  private int position;
  private int filled;
  private long number;
  private boolean afterCarriageReturn;

  LineReader(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /** The next line; empty after the last. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    skipSecondHalfOfLineEnd();
    if (!fill()) {
      return Optional.empty();
    }
    number++;
    int end = endInBuffer();
    if (end != NOTHING && end - position <= longest) {
      Line line = new Line(number, new String(buffer, position, end - position), false);
      pass(end);
      return Optional.of(line);
    }
    return Optional.of(collect());
  }

  private Line collect() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean cut = false;
    while (fill()) {
      int end = endInBuffer();
      int stop = end == NOTHING ? filled : end;
      int room = Math.min(stop - position, longest - text.length());
      text.append(buffer, position, room);
      cut |= room < stop - position;
      position = stop;
      if (end != NOTHING) {
        pass(end);
        break;
      }
    }
    return new Line(number, text.toString(), cut);
  }

  private void skipSecondHalfOfLineEnd() {
    if (afterCarriageReturn && buffer[position] == '\n') {
      position++;
    }
    afterCarriageReturn = false;
  }

  private void pass(int end) {
    afterCarriageReturn = buffer[end] == '\r';
    position = end + 1;
  }

  private int endInBuffer() {
    for (int i = position; i < filled; i++) {
      if (buffer[i] == '\n' || buffer[i] == '\r') {
        return i;
      }
    }
    return NOTHING;
  }

  private boolean fill() throws IOException {
    if (position < filled) {
      return true;
    }
    position = 0;
    filled = Math.max(0, reader.read(buffer));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
