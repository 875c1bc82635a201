package org.mamapost.policy;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mamapost.text.Named;

/**
 * What a parameter is the value of, such as the employer's post subsidy a person and month. Open: a city adds its own.
 *
 * <p>Two keys are equal when their codes and types are.
 *
 * @param <V> the values; they have an order, so that one may improve on another
 */
public final class ParameterKey<V extends Comparable<V> & Serializable> implements Named, Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");

  private final String code;
  private final Class<V> type;
  private final String chinese;
  private final String english;

  private ParameterKey(String code, Class<V> type, String chinese, String english) {
    this.code = code;
    this.type = type;
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * A key.
   *
   * @param code a stable code of lower-case letters, digits, dots and hyphens, led by the region or scheme it belongs
   *     to, such as {@code zhongshan.post-subsidy}
   * @param type the class of the values
   * @param chinese the Chinese name, with the unit
   * @param english the English name, with the unit
   * @return the key
   * @throws IllegalArgumentException if the code has other characters
   */
  public static <V extends Comparable<V> & Serializable> ParameterKey<V> of(
      String code, Class<V> type, String chinese, String english) {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("'" + code + "' is not a code of lower-case letters, digits, dots and hyphens");
    }
    return new ParameterKey<>(code, Objects.requireNonNull(type, "type"),
        Objects.requireNonNull(chinese, "chinese"), Objects.requireNonNull(english, "english"));
  }

  /** The stable code. */
  public String code() {
    return code;
  }

  /** The class of the values. */
  public Class<V> type() {
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
    return other instanceof ParameterKey<?> key && code.equals(key.code) && type.equals(key.type);
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
