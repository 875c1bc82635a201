package org.mamapost.compare;

import java.time.LocalDate;
import java.util.Objects;
import org.mamapost.policy.RegionalPolicy;

/**
 * A policy on a day.
 *
 * @param policy the policy, with its layers
 * @param date a day on which it is in force
 */
public record PolicyAt(RegionalPolicy policy, LocalDate date) {

  /**
   * Checks the day, and leaves out the layers that are not in force on it.
   *
   * @throws IllegalArgumentException if the policy is not in force on that day
   */
  public PolicyAt {
    Objects.requireNonNull(date, "date");
    if (!policy.inForce().contains(date)) {
      throw new IllegalArgumentException(policy + " is not in force on " + date);
    }
    policy = policy.on(date);
  }
}
