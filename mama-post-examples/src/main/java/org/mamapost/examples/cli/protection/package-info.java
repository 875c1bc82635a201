/** What protects the people of a file at work, and what its employers have to show, as text and as JSON. */
package org.mamapost.examples.cli.protection;
