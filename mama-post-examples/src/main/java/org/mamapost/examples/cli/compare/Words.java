package org.mamapost.examples.cli.compare;

import java.io.Serializable;
import org.mamapost.compare.PolicyAt;
import org.mamapost.examples.cli.table.Table;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

/** The sentences of this package. */
final class Words {

  private static final MessageBundle BUNDLE = MessageBundle.load(Words.class, "messages");

  private Words() {}

  static Message say(String key, Serializable... arguments) {
    return BUNDLE.message(key, arguments);
  }

  /** A policy on a day. */
  static String policy(PolicyAt at, Language language) {
    return say("policy", at.policy().id(), at.policy().region(), at.date()).render(language);
  }

  /** A column by its key. */
  static Table.Column column(String key) {
    return new Table.Column(key, say("column." + key));
  }
}
