package org.mamapost.spi.resume;

import java.io.Serializable;
import java.util.Objects;

/**
 * A part of a résumé: a heading and what stands beneath it.
 *
 * @param kind what it tells
 * @param lines its lines, the heading among them, and blank lines behind it
 */
public record ResumeSection(SectionKind kind, LineRange lines) implements Serializable {

  /** Checks that nothing is missing. */
  public ResumeSection {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(lines, "lines");
  }

  /** Whether its first line is a heading; it is not for what stands above the first heading. */
  public boolean hasHeading() {
    return kind != SectionKind.HEAD;
  }

  /** Whether a line is its heading. */
  public boolean isHeading(int line) {
    return hasHeading() && line == lines.first();
  }
}
