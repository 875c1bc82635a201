package org.mamapost.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The value that holds once the layers of a policy are put together.
 *
 * @param parameter the parameter that holds
 * @param policyId the policy that lays it down, which may be above the one asked
 * @param conflicts what policies beneath say otherwise without being free to; each names both citations
 * @param <V> the values
 */
public record InForce<V extends Comparable<V> & Serializable>(
    Parameter<V> parameter, String policyId, List<Conflict<V>> conflicts) implements Serializable {

  /** Copies the list. */
  public InForce {
    Objects.requireNonNull(parameter, "parameter");
    Objects.requireNonNull(policyId, "policyId");
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Two policies that disagree where the lower is not free to.
   *
   * @param higher the parameter that holds
   * @param lower the parameter that does not
   * @param <V> the values
   */
  public record Conflict<V extends Comparable<V> & Serializable>(Parameter<V> higher, Parameter<V> lower)
      implements Serializable {

    /** Checks that nothing is missing. */
    public Conflict {
      Objects.requireNonNull(higher, "higher");
      Objects.requireNonNull(lower, "lower");
    }
  }
}
