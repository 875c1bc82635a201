package org.mamapost.examples.cli.input;

import java.util.List;
import org.mamapost.text.Message;

/** Thrown when an input as a whole cannot be used, so that no row of it is checked. */
public final class UnusableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  UnusableInputException(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  UnusableInputException(Place place, Message message) {
    this(List.of(new Problem(place, "", message)));
  }

  /** What is wrong with it, at least one problem. */
  public List<Problem> problems() {
    return problems;
  }
}
