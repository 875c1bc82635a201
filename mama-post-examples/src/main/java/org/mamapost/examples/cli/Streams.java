package org.mamapost.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a process reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {}
