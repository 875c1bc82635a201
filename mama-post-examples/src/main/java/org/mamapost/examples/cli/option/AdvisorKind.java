package org.mamapost.examples.cli.option;

import java.util.Locale;

/** Who advises on a résumé. */
public enum AdvisorKind {
  /** Rules; nothing leaves the machine. */
  OFFLINE,
  /** A model behind an OpenAI-compatible interface. */
  DEEPSEEK;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
