/** Reads tables: CSV or JSON Lines, in the two encodings that posts come in, with bounded memory. */
package org.mamapost.examples.cli.input;
