package org.mamapost.datafile.fault;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Serializable;
import org.mamapost.text.Message;

/**
 * One thing that is wrong with a file.
 *
 * @param at where
 * @param says what was read, what is allowed, and what to do
 */
public record Fault(Position at, Message says) {

  /**
   * A fault.
   *
   * @param at where
   * @param key of the message bundle
   * @param arguments what the sentence speaks of
   * @return the fault
   */
  public static Fault of(Position at, String key, Serializable... arguments) {
    return new Fault(at, Words.say(key, arguments));
  }

  /** A reading that failed for this alone. */
  public <T> Validation<Seq<Fault>, T> invalid() {
    return Validation.invalid(List.of(this));
  }

  /** This fault as people read it, led by the file, the line and the column. */
  public Message in(String file) {
    return Words.say("fault", file, at.line(), at.column(), says);
  }
}
