package org.mamapost.spi;

import org.mamapost.policy.RegionalPolicy;

/**
 * What one provider wants to answer for a region.
 *
 * @param offer the provider
 * @param policy its policy
 */
record Claim(Offer offer, RegionalPolicy policy) {

  /** What people call it. */
  String name() {
    return offer.id() + "/" + policy.id();
  }

  int priority() {
    return offer.priority();
  }

  /** Tells whether another claim keeps this one from answering on some day. */
  boolean isHeldBackBy(Claim other) {
    return other != this
        && other.priority() >= priority()
        && other.policy.inForce().overlaps(policy.inForce());
  }
}
