/** What the policies rest on, as tables: a document's statements, the rules and their codes, what is covered where. */
package org.mamapost.examples.cli.trace;
