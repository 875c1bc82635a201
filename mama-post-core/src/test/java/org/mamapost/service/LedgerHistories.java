package org.mamapost.service;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mamapost.fact.Stated;

/** Records as no sensible office writes them: in any order, any day of three years, ids that clash. */
final class LedgerHistories {

  static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
  private static final int DAYS = 3 * 365;

  private LedgerHistories() {}

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
  }

  static Arbitrary<LedgerEvent> events() {
    return Combinators.combine(
        Arbitraries.integers().between(1, 60).map(number -> "R-" + number),
        Arbitraries.of("甲", "乙", "丙"),
        Arbitraries.of(LedgerMatter.all()),
        days(),
        Arbitraries.integers().between(0, LedgerEvent.LAST_TURN)
            .map(turn -> turn == 0 ? Stated.<Integer>unknown() : Stated.of(turn))).as(LedgerEvent::new);
  }

  static Arbitrary<ServiceLedger> ledgers() {
    return events().list().ofMaxSize(40).map(events -> ServiceLedger.empty().with(events));
  }

  /** Ledgers in which many were registered on one day or another, and served a little. */
  static Arbitrary<ServiceLedger> caseloads() {
    Arbitrary<List<LedgerEvent>> person = Combinators.combine(
        Arbitraries.integers().between(0, 500), Arbitraries.integers().between(0, 400),
        Arbitraries.integers().between(0, 11))
        .as(LedgerHistories::person);
    return person.list().ofMinSize(1).ofMaxSize(25).map(people -> {
      ServiceLedger ledger = ServiceLedger.empty();
      for (int i = 0; i < people.size(); i++) {
        String name = "P-" + i;
        ledger = ledger.with(people.get(i).stream()
            .map(event -> new LedgerEvent(event.id(), name, event.matter(), event.day())).toList());
      }
      return ledger;
    });
  }

  private static List<LedgerEvent> person(int registered, int later, int served) {
    LocalDate day = FIRST.plusDays(registered);
    Records records = Records.registered(day.toString());
    for (int i = 0; i < served; i++) {
      records.then(ServiceKind.values()[i % 4], day.plusDays(later).toString());
    }
    return records.events();
  }
}
