package org.mamapost.examples.cli.option;

import java.util.Locale;

/** In what form a command writes. */
public enum OutputFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** For documents. */
  MARKDOWN;

  /** The word a user writes. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
