package org.mamapost.spi.resume;

import org.mamapost.text.Message;

/** Thrown when two edits cannot both be carried out, because they are about the same lines. */
public final class ConflictingEditsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Message said;

  ConflictingEditsException(Message said) {
    super(said.toString());
    this.said = said;
  }

  /** Which lines they are about, in both languages. */
  public Message said() {
    return said;
  }
}
