/** The empty table that says what each column may hold. */
package org.mamapost.examples.cli.template;
