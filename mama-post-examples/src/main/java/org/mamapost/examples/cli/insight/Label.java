package org.mamapost.examples.cli.insight;

import java.util.Locale;
import java.util.Objects;
import org.mamapost.insight.GroupKey;
import org.mamapost.text.Message;
import org.mamapost.text.Named;

/**
 * What a line of a table is called.
 *
 * @param code what a program tells it by
 * @param name what people call it
 */
record Label(String code, Message name) {

  Label {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
  }

  static Label of(GroupKey key) {
    return new Label(key.code(), Words.say("name", key));
  }

  static <E extends Enum<E> & Named> Label of(E kind) {
    return new Label(kind.name().toLowerCase(Locale.ROOT), Words.say("name", kind));
  }
}
