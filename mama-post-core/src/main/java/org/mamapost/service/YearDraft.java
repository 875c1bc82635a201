package org.mamapost.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Bound;

/**
 * A year that is being put together from the records, one after another. Used by one thread, for one person.
 *
 * @param registeredOn the day of the registration that opens it
 * @param firstDay the day from which on it runs
 * @param pledge what is pledged in it
 * @param lastDay the last day
 * @param services the services that count
 * @param departures the first departure within it, if there was one
 */
record YearDraft(LocalDate registeredOn, LocalDate firstDay, ServicePledge pledge, LocalDate lastDay,
    List<LedgerEvent> services, List<LedgerEvent> departures) {

  static YearDraft opening(LocalDate registeredOn, LocalDate firstDay, ServicePledge pledge) {
    return new YearDraft(registeredOn, firstDay, pledge, pledge.yearEnd().lastDay(firstDay, pledge.years()),
        new ArrayList<>(), new ArrayList<>());
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  boolean isOpenOn(LocalDate day) {
    return departures.isEmpty() && contains(day);
  }

  boolean wasLeftBefore(LocalDate day) {
    return departures.stream().anyMatch(departure -> departure.day().isBefore(day));
  }

  /** The services that are more than was pledged, where the number pledged is no minimum. */
  List<LedgerEvent> beyondThePledge() {
    return pledge.promises().stream()
        .filter(promise -> promise.bound() == Bound.EXACTLY)
        .flatMap(promise -> of(promise.kind()).stream().skip(promise.times()))
        .toList();
  }

  ServiceYear asOf(LocalDate date) {
    List<ServiceTally> tallies = pledge.promises().stream()
        .map(promise -> new ServiceTally(promise, of(promise.kind()).size()))
        .toList();
    Stated<LocalDate> leftOn = departures.isEmpty() ? Stated.none() : Stated.of(departures.get(0).day());
    return ServiceYear.asOf(date, registeredOn, firstDay, lastDay, leftOn, tallies);
  }

  private List<LedgerEvent> of(ServiceKind kind) {
    return services.stream().filter(event -> event.matter() == kind).toList();
  }
}
