/** From a row of a file to its outcome: fill what is empty, find the policy, check. */
package org.mamapost.examples.cli.check;
