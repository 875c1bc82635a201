package org.mamapost.person;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.text.Named;

/**
 * The name of one fact about a person, an employer or a business, such as the day of birth. Open: a city adds its own.
 *
 * <p>Two keys are equal when their codes are. Immutable, thread-safe, serializable.
 *
 * @param <T> the values
 */
public final class FactKey<T> implements Named, Serializable {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final Class<T> type;
  private final String chinese;
  private final String english;

  private FactKey(String code, Class<T> type, String chinese, String english) {
    this.code = code;
    this.type = type;
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * A key.
   *
   * @param code a stable code of lower-case letters, digits, dots and hyphens, such as {@code carer.birth-date}
   * @param type the class of the values
   * @param chinese the Chinese name, with the unit if there is one
   * @param english the English name
   * @return the key
   * @throws IllegalArgumentException if the code has other characters
   */
  public static <T> FactKey<T> of(String code, Class<T> type, String chinese, String english) {
    if (!code.matches("[a-z][a-z0-9]*([.-][a-z0-9]+)*")) {
      throw new IllegalArgumentException("'" + code + "' is not a code of lower-case letters, digits, dots and hyphens");
    }
    return new FactKey<>(code, Objects.requireNonNull(type, "type"), Objects.requireNonNull(chinese, "chinese"),
        Objects.requireNonNull(english, "english"));
  }

  /** The stable code. */
  public String code() {
    return code;
  }

  /** The class of the values. */
  public Class<T> type() {
    return type;
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactKey<?> key && code.equals(key.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
