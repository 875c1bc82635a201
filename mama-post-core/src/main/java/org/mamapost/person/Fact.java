package org.mamapost.person;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.fact.Stated;

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
}
