package org.mamapost.examples.cli.input;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.text.Named;

/**
 * Several names in one argument of a message.
 *
 * @param chinese the Chinese names
 * @param english the English names
 */
public record Names(String chinese, String english) implements Named, Serializable {

  /** The names of several terms, in their order. */
  public static Names of(List<? extends Named> terms) {
    return new Names(
        terms.stream().map(Named::chinese).collect(Collectors.joining("、")),
        terms.stream().map(Named::english).collect(Collectors.joining(", ")));
  }
}
