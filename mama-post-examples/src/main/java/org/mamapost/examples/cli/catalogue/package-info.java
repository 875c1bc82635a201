/** A region's catalogue and the interpretations, as text, JSON and Markdown. */
package org.mamapost.examples.cli.catalogue;
