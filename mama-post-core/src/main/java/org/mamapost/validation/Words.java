package org.mamapost.validation;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.AllowedTerms.Joining;
import org.mamapost.fact.Choice;
import org.mamapost.interpretation.Readings;
import org.mamapost.interpretation.SideBySideTerms;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;
import org.mamapost.text.Named;

/** The sentences of this room, and the lists of terms in them. */
final class Words {

  /** What a rule of the city's own refuses where it names no cell. */
  static final Named WHOLE_POST = new Phrase("岗位整体（本市另有的规则）", "the post as a whole (a rule of the city's own)");

  private static final MessageBundle BUNDLE = MessageBundle.load(Words.class, "messages");

  private Words() {}

  static Message say(String key, Serializable... arguments) {
    return BUNDLE.message(key, arguments);
  }

  /** What a post offers, such as 社会保险、商业保险或灵活就业社会保险. */
  static <T extends Enum<T> & Named> Phrase offered(Choice<T> choice) {
    return join(choice.alternatives().stream().map(Words::together).toList(), "或", " or ");
  }

  /** What a cell allows; terms side by side as they are read. */
  static <T extends Enum<T> & Named> Phrase allowed(AllowedTerms<T> allowed, Readings readings) {
    boolean together = allowed.joining() == Joining.SIDE_BY_SIDE
        && readings.of(SideBySideTerms.class) == SideBySideTerms.ALL_TOGETHER;
    return together ? join(allowed.terms(), "和", " and ") : join(allowed.terms(), "或", " or ");
  }

  /** Several terms of which each is asked for. */
  static Phrase listed(Collection<? extends Named> terms) {
    return join(terms, "、", ", ");
  }

  private static <T extends Enum<T> & Named> Phrase together(Set<T> alternative) {
    return join(List.copyOf(alternative.stream().sorted().toList()), "、", " with ");
  }

  private static Phrase join(Collection<? extends Named> terms, String chinese, String english) {
    return new Phrase(
        terms.stream().map(Named::chinese).collect(Collectors.joining(chinese)),
        terms.stream().map(term -> term.in(Language.ENGLISH)).collect(Collectors.joining(english)));
  }

  /** Several names in one argument of a message. */
  record Phrase(String chinese, String english) implements Named, Serializable {}
}
