/** The tax years of the employers of a file, settled with the people of another: as text and as JSON. */
package org.mamapost.examples.cli.employer;
