package org.mamapost.person;

import java.io.Serializable;
import java.time.LocalDate;
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
