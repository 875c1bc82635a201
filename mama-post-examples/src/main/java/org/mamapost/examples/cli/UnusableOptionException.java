package org.mamapost.examples.cli;

import org.mamapost.text.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Thrown when an option that reads well asks for something that there is not. */
final class UnusableOptionException extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final Message said;

  UnusableOptionException(CommandLine command, Message said) {
    super(command, said.toString());
    this.said = said;
  }

  Message said() {
    return said;
  }
}
