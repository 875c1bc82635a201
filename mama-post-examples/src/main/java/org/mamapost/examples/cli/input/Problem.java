package org.mamapost.examples.cli.input;

import java.util.Objects;
import org.mamapost.text.Message;

/**
 * One thing that cannot be read.
 *
 * @param place where it stands
 * @param read what was read, shortened; empty where nothing was
 * @param message what is wrong, what is allowed and what to do
 */
public record Problem(Place place, String read, Message message) {

  private static final int SHOWN = 60;

  /** Checks that nothing is missing, and shortens what was read. */
  public Problem {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
    read = shown(read);
  }

  /** A text as a message shows it: at most 60 characters, then {@code …}, with line ends and controls made visible. */
  static String shown(String text) {
    int[] beginning = text.codePoints().limit(SHOWN + 1L).toArray();
    String shown = new String(beginning, 0, Math.min(beginning.length, SHOWN));
    return (beginning.length > SHOWN ? shown + "…" : shown).replaceAll("\\R", "⏎").replaceAll("\\p{Cntrl}", "�");
  }

  /** The place and what is wrong, as one line. */
  public Message line() {
    return Words.say("problem", place.message(), message);
  }
}
