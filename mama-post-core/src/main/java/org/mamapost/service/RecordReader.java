package org.mamapost.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mamapost.interpretation.RegistrationBoth;

/**
 * Reads the records of one person in order of time and finds the years that they open. Used by one thread, once.
 */
final class RecordReader {

  private final LocalDate date;
  private final RegistrationBoth asked;
  private final Function<LocalDate, Optional<ServicePledge>> pledgeOn;
  private final Set<RegistrationKind> registered = EnumSet.noneOf(RegistrationKind.class);
  private final List<YearDraft> years = new ArrayList<>();
  private final List<LedgerFinding> findings = new ArrayList<>();

  /**
   * A reader.
   *
   * @param date the day asked about; later records do not count yet
   * @param asked which registrations open a year
   * @param pledgeOn what is pledged to whoever registers on a day; empty if nothing is
   */
  RecordReader(LocalDate date, RegistrationBoth asked, Function<LocalDate, Optional<ServicePledge>> pledgeOn) {
    this.date = date;
    this.asked = asked;
    this.pledgeOn = pledgeOn;
  }

  /** Reads the records of one person, in their order. */
  void read(List<LedgerEvent> events) {
    Map<String, Long> underOneId = events.stream()
        .collect(Collectors.groupingBy(LedgerEvent::id, Collectors.counting()));
    for (LedgerEvent event : events) {
      if (underOneId.get(event.id()) > 1) {
        find(LedgerFindingKind.TWO_UNDER_ONE_ID, event);
      } else if (event.day().isAfter(date)) {
        find(LedgerFindingKind.LATER, event);
      } else if (event.matter() instanceof RegistrationKind kind) {
        register(event, kind);
      } else if (event.matter() instanceof ServiceKind) {
        serve(event);
      } else {
        leave(event);
      }
    }
    years.forEach(year -> year.beyondThePledge()
        .forEach(event -> find(LedgerFindingKind.BEYOND_THE_PLEDGE, event)));
  }

  private void register(LedgerEvent event, RegistrationKind kind) {
    boolean again = !registered.add(kind);
    boolean open = last().filter(year -> year.isOpenOn(event.day())).isPresent();
    if (!open && isRegisteredAsAsked()) {
      pledgeOn.apply(event.day()).ifPresentOrElse(
          pledge -> years.add(YearDraft.opening(event.day(), pledge)),
          () -> find(LedgerFindingKind.NOTHING_PLEDGED, event));
    } else if (again) {
      find(LedgerFindingKind.REGISTERED_AGAIN, event);
    }
  }

  private boolean isRegisteredAsAsked() {
    return registered.size() >= (asked == RegistrationBoth.BOTH ? RegistrationKind.values().length : 1);
  }

  private void serve(LedgerEvent event) {
    Optional<YearDraft> year = last();
    if (year.isEmpty()) {
      find(LedgerFindingKind.BEFORE_REGISTRATION, event);
    } else if (!year.get().contains(event.day())) {
      find(LedgerFindingKind.AFTER_THE_YEAR, event);
    } else {
      year.get().services().add(event);
      if (!year.get().departures().isEmpty()) {
        find(LedgerFindingKind.AFTER_LEAVING, event);
      }
    }
  }

  private void leave(LedgerEvent event) {
    if (registered.isEmpty()) {
      find(LedgerFindingKind.LEFT_UNREGISTERED, event);
    }
    last().filter(year -> year.isOpenOn(event.day())).ifPresent(year -> year.departures().add(event));
    registered.clear();
  }

  private Optional<YearDraft> last() {
    return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
  }

  private void find(LedgerFindingKind kind, LedgerEvent event) {
    findings.add(new LedgerFinding(kind, event));
  }

  /** The years, in order of time. */
  List<YearDraft> years() {
    return years;
  }

  /** Which registrations stand once all are read. */
  Set<RegistrationKind> registered() {
    return registered;
  }

  /** What there is to say of the records, in their order. */
  List<LedgerFinding> findings() {
    return findings.stream()
        .sorted((one, other) -> one.event().compareTo(other.event()))
        .toList();
  }
}
