/**
 * The laws that every region's policy has to keep, to be run over one's own.
 *
 * <p>Extend {@link org.mamapost.testkit.RegionalPolicyContract} and say what is held against the laws; docs/testkit.md
 * lists them. The generators are in {@link org.mamapost.testkit.arbitrary}.
 */
package org.mamapost.testkit;
