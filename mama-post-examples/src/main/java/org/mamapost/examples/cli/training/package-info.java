/** The courses of a file and which of them a woman can attend, as text and as JSON. */
package org.mamapost.examples.cli.training;
