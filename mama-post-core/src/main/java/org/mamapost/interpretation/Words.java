package org.mamapost.interpretation;

import org.mamapost.text.Language;
import org.mamapost.text.MessageBundle;

/** What this room's bundle says of a question. */
final class Words {

  private static final MessageBundle BUNDLE = MessageBundle.load(Words.class, "messages");

  private Words() {}

  static String of(Class<?> question, String part, Language language) {
    return BUNDLE.message(question.getSimpleName() + "." + part).render(language);
  }
}
