package org.mamapost.person;

import java.io.Serializable;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;
import org.mamapost.text.Named;

/** The sentences of this room. */
final class Words {

  private static final MessageBundle BUNDLE = MessageBundle.load(Words.class, "messages");

  private Words() {}

  static Message say(String key, Serializable... arguments) {
    return BUNDLE.message(key, arguments);
  }

  /** A value as people read it: 是 or 否, a term by its name, anything else as it prints itself. */
  static Message value(Object value) {
    if (value instanceof Boolean yes) {
      return say(yes ? "yes" : "no");
    }
    return value instanceof Named named && value instanceof Serializable term
        ? say("value", term)
        : say("value", value.toString());
  }
}
