/** In which care stages the families of a file are, as text and as JSON. */
package org.mamapost.examples.cli.stage;
