package org.mamapost.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one person was pledged, was given and is owed, as of a day.
 *
 * @param person the host's id of the person
 * @param date the day
 * @param years a year for each registration that opened one, in order of time; at least one
 */
public record ServiceAccount(String person, LocalDate date, List<ServiceYear> years) implements Serializable {

  /**
   * Copies the years.
   *
   * @throws IllegalArgumentException if there is none
   */
  public ServiceAccount {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(date, "date");
    years = List.copyOf(years);
    if (years.isEmpty()) {
      throw new IllegalArgumentException("an account of " + person + " has a year");
    }
  }

  /** The year that was opened last. */
  public ServiceYear current() {
    return years.get(years.size() - 1);
  }
}
