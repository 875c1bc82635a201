package org.mamapost.analysis;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
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

  static Phrase listed(Collection<? extends Named> terms) {
    return new Phrase(joined(terms, Language.CHINESE, "、"), joined(terms, Language.ENGLISH, ", "));
  }

  /** Several sentences in one. */
  static Phrase together(Collection<Message> sentences) {
    List<Phrase> rendered = sentences.stream()
        .map(one -> new Phrase(one.render(Language.CHINESE), one.render(Language.ENGLISH))).toList();
    return new Phrase(joined(rendered, Language.CHINESE, "；"), joined(rendered, Language.ENGLISH, "; "));
  }

  private static String joined(Collection<? extends Named> terms, Language language, String between) {
    return terms.stream().map(term -> term.in(language)).collect(Collectors.joining(between));
  }

  record Phrase(String chinese, String english) implements Named, Serializable {}
}
