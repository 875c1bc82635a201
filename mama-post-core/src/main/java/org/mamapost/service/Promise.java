package org.mamapost.service;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.policy.Bound;

/**
 * How often one kind of service is pledged within the year.
 *
 * @param kind the kind of service
 * @param bound whether the number is the least that is pledged, or the number itself
 * @param times how often, zero or more
 */
public record Promise(ServiceKind kind, Bound bound, int times) implements Serializable {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Promise {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(bound, "bound");
    if (times < 0) {
      throw new IllegalArgumentException("a service is pledged zero times or more, not " + times);
    }
  }
}
