package org.mamapost.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * A child that the carer raises (抚养).
 *
 * @param bornOn the day of birth
 */
public record Child(LocalDate bornOn) implements Serializable {

  /** Checks that the day is there. */
  public Child {
    Objects.requireNonNull(bornOn, "bornOn");
  }

  /**
   * The age in completed years (周岁), counted from the birthday itself.
   *
   * @param day the day
   * @return the age; negative before the child is born
   */
  public int ageOn(LocalDate day) {
    return Period.between(bornOn, day).getYears() - (day.isBefore(bornOn) ? 1 : 0);
  }
}
