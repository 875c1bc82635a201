package org.mamapost.examples.cli.stage;

import java.io.Closeable;
import java.io.IOException;

/** Writes outcomes one after another; closing it writes out what is still held, and leaves the stream open. */
public interface StageWriter extends Closeable {

  /**
   * Writes one outcome.
   *
   * @param outcome the outcome
   * @throws IOException if it cannot be written
   */
  void write(StageOutcome outcome) throws IOException;
}
