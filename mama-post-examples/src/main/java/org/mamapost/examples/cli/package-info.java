/** The command line: one class a command, what they share, and what is said where they cannot be carried out. */
package org.mamapost.examples.cli;
