package org.mamapost.catalogue;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.text.Named;

/**
 * A kind of post in a city's catalogue (岗位类型), such as 家政服务“妈妈岗”. Open: a city adds its own.
 *
 * <p>Two types are equal when their codes are. Immutable, thread-safe, serializable.
 *
 * @see PostTypes
 */
public final class PostType implements Named, Serializable {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String chinese;
  private final String english;

  private PostType(String code, String chinese, String english) {
    this.code = code;
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * A type of post.
   *
   * @param code a stable code of lower-case letters, digits and hyphens, such as {@code domestic-service}
   * @param chinese the name as the catalogue prints it, without “妈妈岗”
   * @param english the English name
   * @return the type
   * @throws IllegalArgumentException if the code has other characters
   */
  public static PostType of(String code, String chinese, String english) {
    if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("'" + code + "' is not a code of lower-case letters, digits and hyphens");
    }
    return new PostType(code, Objects.requireNonNull(chinese, "chinese"), Objects.requireNonNull(english, "english"));
  }

  /** The stable code. */
  public String code() {
    return code;
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
    return other instanceof PostType type && code.equals(type.code);
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
