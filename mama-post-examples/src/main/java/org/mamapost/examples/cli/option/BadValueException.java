package org.mamapost.examples.cli.option;

import org.mamapost.text.Message;
import picocli.CommandLine.TypeConversionException;

/** Thrown when the value of an option is none; says in both languages what was read and what is allowed. */
public final class BadValueException extends TypeConversionException {

  private static final long serialVersionUID = 1L;

  private final Message said;

  BadValueException(Message said) {
    super(said.toString());
    this.said = said;
  }

  /** What was read and what is allowed. */
  public Message said() {
    return said;
  }
}
