package org.mamapost.spi.resume;

import java.io.Serializable;
import java.util.List;

/** What becomes of the lines of an edit. */
public sealed interface ResumeChange extends Serializable {

  /**
   * Other lines take their place.
   *
   * @param lines the new lines, without ends; none where the old ones only go
   */
  record Replace(List<String> lines) implements ResumeChange {

    /** Copies the lines. */
    public Replace {
      lines = List.copyOf(lines);
    }
  }

  /**
   * They move, as they are.
   *
   * @param line the number of the line that they are to stand before; one more than there are lines for the end
   */
  record MoveBefore(int line) implements ResumeChange {}
}
