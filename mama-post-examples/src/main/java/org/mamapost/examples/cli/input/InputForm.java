package org.mamapost.examples.cli.input;

import java.util.Locale;
import java.util.stream.Stream;

/** How an input is written. */
enum InputForm {
  /** Comma-separated values with a heading. */
  CSV,
  /** One JSON object a line. */
  JSON_LINES,
  /** One JSON array, which is not read. */
  JSON_ARRAY;

  /**
   * The form of a file.
   *
   * @param file its name, of which only the extension counts
   * @param beginning its first characters
   * @return JSON Lines if it begins with a brace or is named so, else CSV
   */
  static InputForm of(String file, String beginning) {
    String text = beginning.stripLeading();
    if (text.startsWith("[")) {
      return JSON_ARRAY;
    }
    String name = file.toLowerCase(Locale.ROOT);
    boolean named = Stream.of(".jsonl", ".ndjson", ".json").anyMatch(name::endsWith);
    return named && !text.isEmpty() || text.startsWith("{") ? JSON_LINES : CSV;
  }
}
