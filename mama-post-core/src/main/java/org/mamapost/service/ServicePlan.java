package org.mamapost.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which service is given to whom on which day. Whoever is owed something is either planned for or {@link #unplanned()}.
 *
 * @param from the first day that was planned
 * @param appointments the services, in order of time
 * @param unplanned who is owed something that cannot be planned, and why
 */
public record ServicePlan(LocalDate from, List<Appointment> appointments, List<Unplanned> unplanned)
    implements Serializable {

  /** Copies the lists. */
  public ServicePlan {
    Objects.requireNonNull(from, "from");
    appointments = appointments.stream().sorted().toList();
    unplanned = List.copyOf(unplanned);
  }

  /** How many services are planned for each day on which there is one, in order of time. */
  public SortedMap<LocalDate, Integer> loads() {
    return appointments.stream()
        .collect(Collectors.toMap(Appointment::day, one -> 1, Integer::sum, TreeMap::new));
  }
}
