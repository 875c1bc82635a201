package org.mamapost.examples.cli.input;

import java.io.InputStream;

/** Somebody who wants to see how far a file has been read. */
@FunctionalInterface
public interface Watcher {

  /** Nobody. */
  Watcher NOBODY = (in, bytes) -> in;

  /**
   * The same stream, watched.
   *
   * @param in the stream of a file
   * @param bytes how long the file is
   * @return a stream with the same bytes; closing it closes the other
   */
  InputStream watch(InputStream in, long bytes);
}
