package org.mamapost.compare;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * What one of two policies says of something.
 *
 * @param says what it says
 * @param citations the words it rests on; none for a reading, which is taken where the words are silent
 */
public record Side(Message says, List<Citation> citations) implements Serializable {

  /** Copies the citations. */
  public Side {
    Objects.requireNonNull(says, "says");
    citations = List.copyOf(citations);
  }
}
