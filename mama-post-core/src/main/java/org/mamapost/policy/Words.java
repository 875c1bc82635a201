package org.mamapost.policy;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.amount.Yuan;
import org.mamapost.text.Language;
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

  /** Several sentences in one, which the key introduces. */
  static Message all(String key, List<Message> sentences) {
    return say(key, new Joined(join(sentences, Language.CHINESE, "；"), join(sentences, Language.ENGLISH, "; ")));
  }

  /** A value as people read it; an amount bears its unit in the language of the sentence. */
  static Serializable value(Serializable value) {
    return value instanceof Yuan yuan
        ? new Joined(yuan.toString(), yuan.toBigDecimal().toPlainString() + " yuan")
        : value;
  }

  private static String join(List<Message> sentences, Language language, String between) {
    return sentences.stream().map(sentence -> sentence.render(language)).collect(Collectors.joining(between));
  }

  private record Joined(String chinese, String english) implements Named, Serializable {}
}
