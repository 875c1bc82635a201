package org.mamapost.protection;

import java.io.Serializable;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

/** The sentences of the advice desk. */
final class AdviceWords {

  private static final MessageBundle BUNDLE = MessageBundle.load(AdviceWords.class, "advice");

  private AdviceWords() {}

  static Message say(String key, Serializable... arguments) {
    return BUNDLE.message(key, arguments);
  }
}
