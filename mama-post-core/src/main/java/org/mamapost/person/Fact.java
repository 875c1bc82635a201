package org.mamapost.person;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.fact.Stated;
import org.mamapost.text.Language;

/**
 * What is known of one fact, and from where.
 *
 * @param key the fact
 * @param value what is known: nothing, that there is none, or a value
 * @param source where it came from, such as a form, a register or a file's line; unknown where nobody said
 * @param <T> the values
 */
public record Fact<T>(FactKey<T> key, Stated<T> value, Stated<String> source) implements Serializable {

  /** Checks that nothing is missing. */
  public Fact {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
  }

  /**
   * What is known, as people read it.
   *
   * @param language the language
   * @return the value, such as 女 or 2025-06-01; 未知 or 无 where there is none
   */
  public String valueIn(Language language) {
    return value.fold(
        () -> Words.say("unknown"), () -> Words.say("none"), known -> Words.value(known)).render(language);
  }

  /**
   * The fact, what is known of it and where that came from, in a line.
   *
   * @param language the language
   * @return such as {@code 性别：女（来源：户口簿）}
   */
  public String render(Language language) {
    String known = valueIn(language);
    return source.value().map(from -> Words.say("fact.from", key, known, from)).orElse(Words.say("fact", key, known))
        .render(language);
  }
}
