package org.mamapost.examples.cli.insight;

import org.mamapost.text.Message;

/**
 * A file that was read.
 *
 * @param what what it is a table of
 * @param file its name
 * @param read how many rows of it count
 * @param leftOut how many rows cannot be read, and are left out
 */
public record Source(Message what, String file, long read, long leftOut) {}
