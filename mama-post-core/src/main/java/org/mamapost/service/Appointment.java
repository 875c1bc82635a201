package org.mamapost.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A service that is planned for a day.
 *
 * @param day the day
 * @param person the host's id of the person
 * @param kind the service
 */
public record Appointment(LocalDate day, String person, ServiceKind kind)
    implements Comparable<Appointment>, Serializable {

  private static final Comparator<Appointment> ORDER = Comparator.comparing(Appointment::day)
      .thenComparing(Appointment::person).thenComparing(Appointment::kind);

  /** Checks that nothing is missing. */
  public Appointment {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(kind, "kind");
  }

  /** By day, then by person, then by kind. */
  @Override
  public int compareTo(Appointment other) {
    return ORDER.compare(this, other);
  }
}
