package org.mamapost.examples.cli.insight;

import java.io.Serializable;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

/** The sentences of this package. */
final class Words {

  private static final MessageBundle BUNDLE = MessageBundle.load(Words.class, "messages");

  private Words() {}

  static Message say(String key, Serializable... arguments) {
    return BUNDLE.message(key, arguments);
  }
}
