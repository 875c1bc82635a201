package org.mamapost.examples.cli.trace;

import java.io.Serializable;
import org.mamapost.examples.cli.table.Table;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

/** The sentences of this package. */
final class Words {

  private static final MessageBundle BUNDLE = MessageBundle.load(Words.class, "messages");

  private Words() {}

  static Message say(String key, Serializable... arguments) {
    return BUNDLE.message(key, arguments);
  }

  /** A column by its key. */
  static Table.Column column(String key) {
    return new Table.Column(key, say("column." + key));
  }
}
