package org.mamapost.examples.cli.input;

/**
 * What comes of a row: its cells, or why they cannot be read.
 *
 * @param <C> the columns
 */
public sealed interface RowRead<C> permits Row, UnreadableRow {}
