package org.mamapost.interpretation;

import java.io.Serializable;
import org.mamapost.text.Named;

/**
 * One way to read a passage that can be read in several. Implemented by small enums, one for each question, whose first
 * constant is the reading taken unless a policy takes another.
 *
 * <p>A city that finds a question of its own writes an enum of its own.
 */
public interface Reading extends Named, Serializable {

  /** The constant's name, such as {@code EXACTLY_ONE}. */
  String name();

  /** The question in Chinese. */
  String questionInChinese();

  /** The question in English. */
  String questionInEnglish();

  /** The enum of the question's readings; a constant with a body of its own still belongs to its enum. */
  default Class<?> question() {
    return ((Enum<?>) this).getDeclaringClass();
  }
}
