/** Tables that a command writes for people, as a document or for programs. */
package org.mamapost.examples.cli.table;
