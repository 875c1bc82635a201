package org.mamapost.format;

import java.io.Serializable;
import java.util.Collection;
import java.util.stream.Collectors;
import org.mamapost.text.Named;

/** Words of a message that are not a term of a vocabulary: a list of terms, or a form to write. */
record Words(String chinese, String english) implements Named, Serializable {

  /** A form that is written alike in both languages. */
  static Words same(String form) {
    return new Words(form, form);
  }

  static Words list(Collection<? extends Named> names) {
    return new Words(
        names.stream().map(Named::chinese).collect(Collectors.joining("、")),
        names.stream().map(Named::english).collect(Collectors.joining(", ")));
  }
}
