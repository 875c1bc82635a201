package org.mamapost.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A child that the carer raises (抚养).
 *
 * @param bornOn the day of birth
 * @param ties what is said of this child alone; where it is silent, what is said of all the children counts
 */
public record Child(LocalDate bornOn, ChildTies ties) implements Serializable {

  /** Checks that nothing is missing. */
  public Child {
    Objects.requireNonNull(bornOn, "bornOn");
    Objects.requireNonNull(ties, "ties");
  }

  /**
   * A child of whom only the day of birth is said.
   *
   * @param bornOn the day of birth
   */
  public Child(LocalDate bornOn) {
    this(bornOn, ChildTies.unknown());
  }

  /**
   * The age in completed years (周岁), counted from the birthday itself; who is born on 29 February has it on the 28th in
   * other years, as a period by years ends with the month where it has no such day (民法典第二百零二条).
   *
   * @param day the day
   * @return the age; negative before the child is born
   */
  public int ageOn(LocalDate day) {
    int years = day.getYear() - bornOn.getYear();
    return day.isBefore(bornOn.plusYears(years)) ? years - 1 : years;
  }
}
