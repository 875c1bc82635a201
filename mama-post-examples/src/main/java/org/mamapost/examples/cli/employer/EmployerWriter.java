package org.mamapost.examples.cli.employer;

import java.io.Closeable;
import java.io.IOException;

/** Writes outcomes one after another; closing it writes out what is still held, and leaves the stream open. */
public interface EmployerWriter extends Closeable {

  /**
   * Writes one outcome.
   *
   * @param outcome the outcome
   * @throws IOException if it cannot be written
   */
  void write(EmployerOutcome outcome) throws IOException;
}
