package org.mamapost.catalogue;

import java.io.Serializable;

/**
 * The ages a care stage is printed for, such as 0-3周岁. Whether a bound belongs to the stage is an interpretation.
 *
 * @param from the lower age in completed years
 * @param to the upper age in completed years
 */
public record StageAges(int from, int to) implements Serializable {

  /**
   * Checks the ages.
   *
   * @throws IllegalArgumentException if the lower is negative or not below the upper
   */
  public StageAges {
    if (from < 0 || from >= to) {
      throw new IllegalArgumentException("ages from " + from + " to " + to + " are no stage");
    }
  }
}
