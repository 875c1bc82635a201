/** Outcomes of a check as text and as JSON, and the summary. */
package org.mamapost.examples.cli.render;
