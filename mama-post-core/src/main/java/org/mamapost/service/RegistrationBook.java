package org.mamapost.service;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.RegisteredBefore;
import org.mamapost.interpretation.RegistrationBoth;
import org.mamapost.interpretation.RenewedRegistration;
import org.mamapost.interpretation.SameDayOrder;
import org.mamapost.policy.RegionalPolicy;

/**
 * Takes the registrations and departures of one person day by day and finds the years that they open. Used by one
 * thread, once.
 */
final class RegistrationBook {

  private final RegionalPolicy policy;
  private final PledgeDays pledges;
  private final BiConsumer<LedgerFindingKind, LedgerEvent> finds;
  private final Map<RegistrationKind, LedgerEvent> standing = new EnumMap<>(RegistrationKind.class);
  private final Map<RegistrationKind, EndedRegistration> ended = new EnumMap<>(RegistrationKind.class);
  // What she registered as since her last year was opened, or since she left.
  private final Set<RegistrationKind> anew = EnumSet.noneOf(RegistrationKind.class);
  private final List<LedgerEvent> alone = new ArrayList<>();
  private final List<YearDraft> years = new ArrayList<>();
  private final List<LedgerEvent> unpledged = new ArrayList<>();
  private final Set<Reading> readings = new LinkedHashSet<>();
  // What opened a year since she last left, or would have if something had been pledged.
  private final List<LedgerEvent> opening = new ArrayList<>();
  // The registration that waits for something to be pledged; one at most.
  private final Deque<LedgerEvent> waiting = new ArrayDeque<>(1);
  private final SortedSet<LocalDate> undecided = new TreeSet<>();

  /**
   * A book.
   *
   * @param policy whose readings are taken
   * @param pledges what it pledges
   * @param finds takes what there is to say of a record
   */
  RegistrationBook(RegionalPolicy policy, PledgeDays pledges, BiConsumer<LedgerFindingKind, LedgerEvent> finds) {
    this.policy = policy;
    this.pledges = pledges;
    this.finds = finds;
  }

  /** Takes the registrations and departures of the next day on which there are some. */
  void take(LocalDate day, SameDay records) {
    begin(day);
    if (records.isOrderUnsaid()) {
      readings.add(policy.reading(SameDayOrder.class));
    }
    Optional<List<LedgerEvent>> order = records.inOrder(policy.reading(SameDayOrder.class), standing.keySet());
    if (order.isEmpty()) {
      undecided.add(day);
      records.events().forEach(event -> finds.accept(LedgerFindingKind.ORDER_UNKNOWN, event));
    }
    order.ifPresent(events -> events.forEach(this::take));
  }

  /** Ends the book on the day asked about. */
  void close(LocalDate date) {
    begin(date);
    waiting.forEach(event -> finds.accept(LedgerFindingKind.NOTHING_PLEDGED, event));
    passOver();
  }

  private void take(LedgerEvent event) {
    if (event.matter() instanceof RegistrationKind kind) {
      register(event, kind);
    } else {
      leave(event);
    }
  }

  private void register(LedgerEvent event, RegistrationKind kind) {
    boolean again = standing.put(kind, event) != null;
    ended.remove(kind);
    if (isOpenOn(event.day()) || !waiting.isEmpty()) {
      if (again) {
        finds.accept(LedgerFindingKind.REGISTERED_AGAIN, event);
      }
      return;
    }
    anew.add(kind);
    alone.add(event);
    if (isEnough()) {
      open(event);
    } else if (again && !mayBeRenewed()) {
      alone.remove(event);
      finds.accept(LedgerFindingKind.REGISTERED_AGAIN, event);
    }
  }

  private boolean isOpenOn(LocalDate day) {
    return !years.isEmpty() && years.get(years.size() - 1).isOpenOn(day);
  }

  private boolean isEnough() {
    if (opening.isEmpty()) {
      return isAskedFor(standing.keySet());
    }
    RenewedRegistration reading = policy.reading(RenewedRegistration.class);
    readings.add(reading);
    return switch (reading) {
      case AS_AT_FIRST -> isAskedFor(anew);
      case ONE_IS_ENOUGH -> isAskedFor(standing.keySet());
      case ONLY_AFTER_LEAVING -> false;
    };
  }

  private boolean mayBeRenewed() {
    return !opening.isEmpty() && policy.reading(RenewedRegistration.class) != RenewedRegistration.ONLY_AFTER_LEAVING;
  }

  private boolean isAskedFor(Set<RegistrationKind> kinds) {
    boolean both = policy.reading(RegistrationBoth.class) == RegistrationBoth.BOTH;
    return kinds.size() >= (both ? RegistrationKind.values().length : 1);
  }

  private void open(LedgerEvent event) {
    opening.add(event);
    anew.clear();
    alone.clear();
    Optional<ServicePledge> pledge = pledges.on(event.day());
    if (pledge.isPresent()) {
      years.add(YearDraft.opening(event.day(), event.day(), pledge.get()));
    } else {
      unpledged.add(event);
      if (pledges.nextAfter(event.day()).isPresent()) {
        waiting.add(event);
      } else {
        finds.accept(LedgerFindingKind.NOTHING_PLEDGED, event);
      }
    }
  }

  /** Where she waits for a pledge to be made, and it is by a day. */
  private void begin(LocalDate day) {
    Optional.ofNullable(waiting.peek()).flatMap(event -> pledges.nextAfter(event.day()))
        .filter(begins -> !begins.isAfter(day)).ifPresent(this::reach);
  }

  private void reach(LocalDate begins) {
    LedgerEvent event = waiting.remove();
    RegisteredBefore reading = policy.reading(RegisteredBefore.class);
    readings.add(reading);
    LocalDate first = reading == RegisteredBefore.FROM_REGISTRATION ? event.day() : begins;
    YearDraft year = YearDraft.opening(event.day(), first, pledges.on(begins).orElseThrow());
    if (reading == RegisteredBefore.NOT_REACHED || year.lastDay().isBefore(begins)) {
      finds.accept(LedgerFindingKind.NOTHING_PLEDGED, event);
    } else {
      years.add(year);
    }
  }

  private void leave(LedgerEvent event) {
    if (standing.isEmpty()) {
      finds.accept(LedgerFindingKind.LEFT_UNREGISTERED, event);
    }
    if (isOpenOn(event.day())) {
      years.get(years.size() - 1).departures().add(event);
    }
    waiting.forEach(registered -> finds.accept(LedgerFindingKind.NOTHING_PLEDGED, registered));
    waiting.clear();
    standing.forEach((kind, registered) -> ended.put(kind, new EndedRegistration(registered, event)));
    standing.clear();
    passOver();
    anew.clear();
    opening.clear();
  }

  private void passOver() {
    alone.forEach(event -> finds.accept(LedgerFindingKind.WITHOUT_THE_OTHER, event));
    alone.clear();
  }

  /** The years, in order of time. */
  List<YearDraft> years() {
    return years;
  }

  /** Which registrations stand at the end. */
  Set<RegistrationKind> standing() {
    return standing.keySet();
  }

  /** Which ended, and do not stand again. */
  Map<RegistrationKind, EndedRegistration> ended() {
    return ended;
  }

  /** Tells whether she is registered as the pledge asks, and nothing was ever pledged to her. */
  boolean isUnpledged() {
    return !opening.isEmpty() && years.isEmpty();
  }

  /** The registrations that would have opened a year if something had been pledged on their days. */
  List<LedgerEvent> unpledged() {
    return unpledged;
  }

  /** The first day on which nobody can tell what came first. */
  Optional<LocalDate> undecided() {
    return undecided.stream().findFirst();
  }

  /** The readings that were asked for. */
  Set<Reading> readings() {
    return readings;
  }
}
