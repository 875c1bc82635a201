package org.mamapost.text;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A sentence in both languages with its arguments, rendered when somebody reads it.
 *
 * <p>A message carries its own templates, so it renders the same wherever it is sent, with no bundle to be found
 * there. In a template {@code {0}} stands for the first argument. Arguments are {@link Named} terms, other messages,
 * and values whose {@code toString} is what people read, such as amounts and hours.
 *
 * <p>Immutable, thread-safe, serializable.
 */
public final class Message implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String chinese;
  private final String english;
  @SuppressWarnings("serial") // an immutable list
  private final List<Serializable> arguments;

  Message(String key, String chinese, String english, List<Serializable> arguments) {
    this.key = key;
    this.chinese = chinese;
    this.english = english;
    this.arguments = List.copyOf(arguments);
  }

  /**
   * A message written in place, for a rule with no bundle of its own.
   *
   * @param key a stable key
   * @param chinese the Chinese template
   * @param english the English template
   * @param arguments what the templates' {@code {0}}, {@code {1}} … stand for
   * @return the message
   * @throws IllegalArgumentException if a template asks for an argument that is not there
   */
  public static Message of(String key, String chinese, String english, Serializable... arguments) {
    for (String template : List.of(chinese, english)) {
      Slots.of(template).stream().filter(slot -> slot >= arguments.length).findFirst().ifPresent(slot -> {
        throw new IllegalArgumentException(
            "the message " + key + " has " + arguments.length + " arguments and asks for number " + slot);
      });
    }
    return new Message(
        Objects.requireNonNull(key, "key"),
        Objects.requireNonNull(chinese, "chinese"),
        Objects.requireNonNull(english, "english"),
        List.of(arguments));
  }

  /** The stable key, for a host that has its own words. */
  public String key() {
    return key;
  }

  /** The arguments, in the order of the templates' numbers. */
  public List<Serializable> arguments() {
    return arguments;
  }

  /**
   * The sentence in the language of a locale.
   *
   * @param locale any Chinese locale for Chinese, any other for English
   * @return the sentence
   */
  public String render(Locale locale) {
    return render(Language.of(locale));
  }

  /**
   * The sentence in a language.
   *
   * @param language the language
   * @return the sentence
   */
  public String render(Language language) {
    String template = language == Language.CHINESE ? chinese : english;
    StringBuilder sentence = new StringBuilder();
    int end = 0;
    // One pass, so that an argument which happens to contain {1} stays as it is.
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
      int close = template.indexOf('}', open);
      sentence.append(template, end, open)
          .append(show(arguments.get(Integer.parseInt(template, open + 1, close, 10)), language));
      end = close + 1;
    }
    return sentence.append(template, end, template.length()).toString();
  }

  private static String show(Serializable argument, Language language) {
    if (argument instanceof Message message) {
      return message.render(language);
    }
    return argument instanceof Named named ? named.in(language) : argument.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Message message
        && key.equals(message.key)
        && chinese.equals(message.chinese)
        && english.equals(message.english)
        && arguments.equals(message.arguments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, arguments);
  }

  /** The English sentence. */
  @Override
  public String toString() {
    return render(Language.ENGLISH);
  }
}
