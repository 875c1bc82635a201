package org.mamapost.examples.cli.input;

/** What comes of a row: its cells, or why they cannot be read. */
public sealed interface RowRead permits Row, UnreadableRow {}
