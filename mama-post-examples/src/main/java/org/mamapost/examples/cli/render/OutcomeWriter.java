package org.mamapost.examples.cli.render;

import java.io.Closeable;
import java.io.IOException;
import org.mamapost.examples.cli.check.Outcome;

/** Writes outcomes one after another; closing it writes out what is still held, and leaves the stream open. */
public interface OutcomeWriter extends Closeable {

  /**
   * Writes one outcome.
   *
   * @param outcome the outcome
   * @throws IOException if it cannot be written
   */
  void write(Outcome outcome) throws IOException;
}
