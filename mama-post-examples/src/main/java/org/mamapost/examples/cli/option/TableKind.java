package org.mamapost.examples.cli.option;

import java.util.Locale;

/** Which table a template is wanted for. */
public enum TableKind {
  /** Posts. */
  POSTS,
  /** People. */
  PEOPLE,
  /** What employers file. */
  EMPLOYERS;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
