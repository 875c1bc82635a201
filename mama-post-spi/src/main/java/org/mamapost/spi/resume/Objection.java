package org.mamapost.spi.resume;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.text.Message;

/**
 * Why an edit is refused.
 *
 * @param kind what is wrong
 * @param message what exactly, in both languages
 */
public record Objection(ObjectionKind kind, Message message) implements Serializable {

  /** Checks that nothing is missing. */
  public Objection {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
  }

  static Objection of(ObjectionKind kind, Serializable... arguments) {
    return new Objection(kind, Words.say("objection." + kind.name(), arguments));
  }
}
