/** What a user may write behind an option, and what is said of anything else. */
package org.mamapost.examples.cli.option;
