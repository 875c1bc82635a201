package org.mamapost.matching.assignment;

/**
 * A proposal to a receiver.
 *
 * @param receiver the number of the receiver
 * @param worth what the proposer is worth to the receiver; of equal worth the smaller number is preferred
 */
record Proposal(int receiver, long worth) {}
