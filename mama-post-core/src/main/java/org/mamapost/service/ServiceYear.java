package org.mamapost.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.fact.Stated;

/**
 * The year that one registration opened, and what was done and is owed in it, as of a day.
 *
 * @param registeredOn the day of the registration
 * @param firstDay the day from which on services count: that of the registration, or a later one where she registered
 *     before there was a pledge
 * @param lastDay the last day of the year
 * @param leftOn the day on which she left within the year; none if she did not
 * @param tallies how each promise stands, in the order of {@link ServiceKind}
 * @param standing how the pledge stands on the day asked about
 */
public record ServiceYear(LocalDate registeredOn, LocalDate firstDay, LocalDate lastDay,
    Stated<LocalDate> leftOn, List<ServiceTally> tallies, PledgeStanding standing) implements Serializable {

  private static final Comparator<ServiceTally> MOST_OWED_LAST = Comparator.comparing(ServiceTally::owedShare);

  /** Copies the tallies. */
  public ServiceYear {
    Objects.requireNonNull(registeredOn, "registeredOn");
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(leftOn, "leftOn");
    tallies = List.copyOf(tallies);
    Objects.requireNonNull(standing, "standing");
  }

  static ServiceYear asOf(LocalDate date, LocalDate registeredOn, LocalDate firstDay, LocalDate lastDay,
      Stated<LocalDate> leftOn, List<ServiceTally> tallies) {
    PledgeStanding standing;
    if (tallies.stream().allMatch(tally -> tally.owed() == 0)) {
      standing = PledgeStanding.FULFILLED;
    } else if (!leftOn.isNone()) {
      standing = PledgeStanding.LEFT_EARLY;
    } else {
      standing = date.isAfter(lastDay) ? PledgeStanding.OVERDUE : PledgeStanding.OPEN;
    }
    return new ServiceYear(registeredOn, firstDay, lastDay, leftOn, tallies, standing);
  }

  /** How many services are still owed, of all kinds together. */
  public int owed() {
    return tallies.stream().mapToInt(ServiceTally::owed).sum();
  }

  /** How many services were given, of all kinds together. */
  public int done() {
    return tallies.stream().mapToInt(ServiceTally::done).sum();
  }

  /**
   * The service due next: the kind of which the greatest share is still owed, in the order of the notice where shares
   * are equal. The notice gives no order and no date but the last day of the year.
   *
   * @return the kind; empty if the pledge is not open
   */
  public Optional<ServiceKind> dueNext() {
    return standing == PledgeStanding.OPEN ? outstanding().stream().findFirst() : Optional.empty();
  }

  /** Every service that is still owed, one entry a time, each due next once those before it are given. */
  List<ServiceKind> outstanding() {
    List<ServiceTally> left = new ArrayList<>(tallies);
    List<ServiceKind> next = new ArrayList<>();
    for (int i = owed(); i > 0; i--) {
      ServiceTally most = left.stream().reduce((one, other) ->
          MOST_OWED_LAST.compare(one, other) >= 0 ? one : other).orElseThrow();
      next.add(most.promise().kind());
      left.set(left.indexOf(most), most.plus(1));
    }
    return next;
  }
}
