package org.mamapost.spi.resume;

import java.io.Serializable;
import java.util.Objects;

/**
 * A line of a résumé.
 *
 * @param number which it is, counted from 1
 * @param text its characters, without its end
 * @param end what ends it: LF, CRLF or CR; empty for a last line that nothing ends
 */
public record ResumeLine(int number, String text, String end) implements Serializable {

  /** Checks that nothing is missing. */
  public ResumeLine {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(end, "end");
  }

  /** Whether nothing but white space stands in it. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
