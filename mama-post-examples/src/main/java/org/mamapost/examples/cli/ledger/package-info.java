/** The 12333 ledger of a file, its accounts and its plan, as text and as JSON. */
package org.mamapost.examples.cli.ledger;
