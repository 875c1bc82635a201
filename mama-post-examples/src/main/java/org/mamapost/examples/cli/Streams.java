package org.mamapost.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

/**
 * What a process reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param readerGone tells whether standard output was lost because nobody reads it any more
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err, BooleanSupplier readerGone) {

  /** Streams whose output somebody reads to the end. */
  Streams(InputStream in, PrintWriter out, PrintWriter err) {
    this(in, out, err, () -> false);
  }
}
