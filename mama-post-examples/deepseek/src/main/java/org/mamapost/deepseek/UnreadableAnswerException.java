package org.mamapost.deepseek;

import org.mamapost.text.Message;

/** Thrown when an answer is not in the agreed form; it tells where, and nothing of what it says. */
final class UnreadableAnswerException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Message said;

  UnreadableAnswerException(String key, String where) {
    super(Words.say(key, where).toString());
    this.said = Words.say(key, where);
  }

  Message said() {
    return said;
  }
}
