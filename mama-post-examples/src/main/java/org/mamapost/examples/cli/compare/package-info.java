/** What differs between two policies, and for whom, as tables. */
package org.mamapost.examples.cli.compare;
