package org.mamapost.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mamapost.policy.RegionalPolicy;

/**
 * Reads the records of one person: first her registrations and departures, which open and close years, then what she
 * was served, which belongs to the year that was opened last on or before its day. Used by one thread, once.
 */
final class RecordReader {

  private final LocalDate date;
  private final RegistrationBook book;
  private final List<LedgerFinding> findings = new ArrayList<>();
  private final List<LedgerEvent> later = new ArrayList<>();

  /**
   * A reader.
   *
   * @param date the day asked about; later records do not count yet
   * @param policy whose readings are taken
   * @param pledges what it pledges
   */
  RecordReader(LocalDate date, RegionalPolicy policy, PledgeDays pledges) {
    this.date = date;
    this.book = new RegistrationBook(policy, pledges, this::find);
  }

  /** Reads the records of one person, in their order. */
  void read(List<LedgerEvent> events) {
    List<LedgerEvent> counted = counted(events);
    SortedMap<LocalDate, List<LedgerEvent>> moves = counted.stream()
        .filter(event -> !isService(event))
        .collect(Collectors.groupingBy(LedgerEvent::day, TreeMap::new, Collectors.toList()));
    moves.forEach((day, ofTheDay) -> book.take(day, new SameDay(ofTheDay)));
    book.close(date);
    counted.stream().filter(RecordReader::isService).forEach(this::serve);
    book.years().forEach(year -> year.beyondThePledge()
        .forEach(event -> find(LedgerFindingKind.BEYOND_THE_PLEDGE, event)));
  }

  private List<LedgerEvent> counted(List<LedgerEvent> events) {
    Map<String, Long> underOneId = events.stream()
        .collect(Collectors.groupingBy(LedgerEvent::id, Collectors.counting()));
    List<LedgerEvent> counted = new ArrayList<>();
    for (LedgerEvent event : events) {
      if (underOneId.get(event.id()) > 1) {
        find(LedgerFindingKind.TWO_UNDER_ONE_ID, event);
      } else if (event.day().isAfter(date)) {
        later.add(event);
        find(LedgerFindingKind.LATER, event);
      } else {
        counted.add(event);
      }
    }
    return counted;
  }

  private static boolean isService(LedgerEvent event) {
    return event.matter() instanceof ServiceKind;
  }

  private void serve(LedgerEvent event) {
    LocalDate day = event.day();
    List<YearDraft> begun = book.years().stream().filter(year -> !year.firstDay().isAfter(day)).toList();
    if (begun.isEmpty()) {
      boolean registered = book.unpledged().stream().anyMatch(registration -> !registration.day().isAfter(day));
      find(registered ? LedgerFindingKind.NOT_PLEDGED : LedgerFindingKind.BEFORE_REGISTRATION, event);
      return;
    }
    YearDraft year = begun.get(begun.size() - 1);
    if (!year.contains(day)) {
      find(LedgerFindingKind.AFTER_THE_YEAR, event);
      return;
    }
    year.services().add(event);
    if (year.wasLeftBefore(day)) {
      find(LedgerFindingKind.AFTER_LEAVING, event);
    }
  }

  private void find(LedgerFindingKind kind, LedgerEvent event) {
    findings.add(new LedgerFinding(kind, event));
  }

  /** Her registrations and departures, once all are read. */
  RegistrationBook book() {
    return book;
  }

  /** The records of days after the one asked about. */
  List<LedgerEvent> later() {
    return later;
  }

  /** What there is to say of the records, in their order. */
  List<LedgerFinding> findings() {
    return findings.stream()
        .sorted((one, other) -> one.event().compareTo(other.event()))
        .toList();
  }
}
