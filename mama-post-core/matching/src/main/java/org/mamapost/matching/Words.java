package org.mamapost.matching;

import java.io.Serializable;
import java.util.Collection;
import java.util.stream.Collectors;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;
import org.mamapost.text.Named;

/** The sentences of this package. */
final class Words {

  private static final MessageBundle BUNDLE =
      MessageBundle.load("messages", file -> Words.class.getResourceAsStream(file));

  private Words() {}

  static Message say(String key, Serializable... arguments) {
    return BUNDLE.message(key, arguments);
  }

  /** Several terms in one argument, in their own order. */
  static <T extends Enum<T> & Named> Serializable names(Collection<T> terms) {
    return new Names(
        terms.stream().sorted().map(Named::chinese).collect(Collectors.joining("、")),
        terms.stream().sorted().map(Named::english).collect(Collectors.joining(", ")));
  }

  private record Names(String chinese, String english) implements Named, Serializable {}
}
