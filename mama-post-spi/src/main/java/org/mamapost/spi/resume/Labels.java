package org.mamapost.spi.resume;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line begins with before it tells anything: a bullet or a number, and a label such as {@code 技能：}. */
final class Labels {

  private static final Pattern BEGINNING = Pattern.compile(
      "^\\s*(?:[-•●*·]\\s*|\\d{1,2}[.、)）](?!\\d)\\s*)?(?<label>[^\\s:：、，,。；;]{1,12}\\s*(?<!\\d)[:：]\\s*(?=\\S))?");

  private Labels() {}

  /** What a line tells, if it says so and is no heading. */
  static Optional<SectionKind> of(String line) {
    Matcher beginning = BEGINNING.matcher(line);
    return beginning.find() && beginning.group("label") != null
        ? SectionKind.headedBy(beginning.group("label")) : Optional.empty();
  }

  /** The bullet and the label with its colon and the space around them; empty where the line has none. */
  static String before(String line) {
    Matcher beginning = BEGINNING.matcher(line);
    return beginning.find() ? beginning.group() : "";
  }
}
