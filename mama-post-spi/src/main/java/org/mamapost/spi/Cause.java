package org.mamapost.spi;

import java.util.StringJoiner;

/** An error in one line, with everything that caused it. */
final class Cause {

  private static final int DEEPEST = 8;
  private static final int LONGEST = 300;

  private Cause() {}

  /** The error and its causes, outermost first; what the error's own methods do wrong does no harm. */
  static String of(Throwable error) {
    StringJoiner chain = new StringJoiner(" <- ");
    Throwable cause = error;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      chain.add(line(cause));
      cause = next(cause);
    }
    return chain.toString();
  }

  /**
   * Lets an error go on that no provider is to blame for, such as a heap that is full.
   *
   * @throws VirtualMachineError the error, unless it is a stack that overflowed
   */
  static void rethrowIfFatal(Throwable error) {
    if (error instanceof VirtualMachineError fatal && !(error instanceof StackOverflowError)) {
      throw fatal;
    }
  }

  private static String line(Throwable error) {
    try {
      String line = error.toString().replaceAll("\\R", " ");
      return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    } catch (RuntimeException e) {
      return error.getClass().getName();
    }
  }

  private static Throwable next(Throwable error) {
    try {
      return error.getCause();
    } catch (RuntimeException e) {
      return null;
    }
  }
}
