package org.mamapost.service;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.interpretation.SameDayOrder;

/**
 * The registrations and departures of one person on one day.
 *
 * @param events the records, as they are kept
 */
record SameDay(List<LedgerEvent> events) {

  /** Tells whether she both registered and left, and the records do not say in which order. */
  boolean isOrderUnsaid() {
    boolean both = events.stream().anyMatch(SameDay::registers) && !events.stream().allMatch(SameDay::registers);
    return both && !isOrderSaid();
  }

  private boolean isOrderSaid() {
    Set<Integer> turns = new HashSet<>();
    return events.stream().allMatch(event -> !event.turn().isUnknown() && turns.add(event.turnOrZero()));
  }

  /**
   * The records in the order in which they are read.
   *
   * @param reading how an order is found that is not said
   * @param standing what she was registered as when the day began
   * @return the records; empty if nobody can tell the order
   */
  Optional<List<LedgerEvent>> inOrder(SameDayOrder reading, Set<RegistrationKind> standing) {
    if (!isOrderUnsaid()) {
      return Optional.of(events);
    }
    return switch (reading) {
      case REGISTERED_FIRST -> Optional.of(ordered(true));
      case LEFT_FIRST -> Optional.of(ordered(false));
      case AS_IT_FITS -> fitting(standing);
    };
  }

  // Who was not registered can only have registered first. Who was, and registers as what she was, left first.
  private Optional<List<LedgerEvent>> fitting(Set<RegistrationKind> standing) {
    Set<RegistrationKind> kinds = EnumSet.noneOf(RegistrationKind.class);
    boolean onceEach = events.stream().map(LedgerEvent::matter).filter(RegistrationKind.class::isInstance)
        .allMatch(matter -> kinds.add((RegistrationKind) matter));
    if (!onceEach) {
      return Optional.empty();
    }
    if (standing.isEmpty()) {
      return Optional.of(ordered(true));
    }
    return kinds.stream().anyMatch(standing::contains) ? Optional.of(ordered(false)) : Optional.empty();
  }

  private List<LedgerEvent> ordered(boolean registrationsFirst) {
    return events.stream()
        .sorted(Comparator.comparing(event -> registers(event) != registrationsFirst))
        .toList();
  }

  private static boolean registers(LedgerEvent event) {
    return event.matter() instanceof RegistrationKind;
  }
}
