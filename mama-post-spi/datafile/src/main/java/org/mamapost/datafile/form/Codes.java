package org.mamapost.datafile.form;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** Words that are the same in every language, such as keys and ids. */
public final class Codes {

  private Codes() {}

  /** The nearest of some words to what was read, if one is near. */
  public static Optional<? extends Named> nearest(String read, Collection<String> words) {
    return Vocabulary.of(words.stream().distinct().map(Code::new).toList()).nearest(read);
  }

  private record Code(String english) implements Named, Serializable {
    @Override
    public String chinese() {
      return english;
    }
  }
}
