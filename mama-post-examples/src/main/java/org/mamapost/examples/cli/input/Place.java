package org.mamapost.examples.cli.input;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.mamapost.text.Message;

/**
 * Where in an input something stands.
 *
 * @param file the file as the user named it; {@code <stdin>} for standard input
 * @param line the line, from 1; empty where the whole file is meant
 * @param column the column, from 1; empty where the whole line is meant, and in JSON, which has no columns
 * @param heading the heading of the column, or the key, as the file writes it
 */
public record Place(String file, OptionalLong line, OptionalInt column, Optional<String> heading) {

  /** A whole file. */
  public static Place of(String file) {
    return new Place(file, OptionalLong.empty(), OptionalInt.empty(), Optional.empty());
  }

  /** A whole line. */
  public static Place of(String file, long line) {
    return new Place(file, OptionalLong.of(line), OptionalInt.empty(), Optional.empty());
  }

  /** A column of this line. */
  Place column(int column, Optional<String> heading) {
    return new Place(file, line, OptionalInt.of(column), heading);
  }

  /** A key of this line. */
  Place key(String key) {
    return new Place(file, line, OptionalInt.empty(), Optional.of(key));
  }

  /** The place in words, such as {@code posts.csv, line 12, column 5 (时间安排)}. */
  public Message message() {
    if (line.isEmpty()) {
      return Words.say("place.file", file);
    }
    if (column.isPresent() && heading.isPresent()) {
      return Words.say("place.cell", file, number(), column.getAsInt(), heading.get());
    }
    if (column.isPresent()) {
      return Words.say("place.column", file, number(), column.getAsInt());
    }
    return heading.isPresent()
        ? Words.say("place.key", file, number(), heading.get())
        : Words.say("place.line", file, number());
  }

  private long number() {
    return line.getAsLong();
  }
}
