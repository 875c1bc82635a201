/** What is due to the people and employers of a file, as text and as JSON. */
package org.mamapost.examples.cli.benefit;
