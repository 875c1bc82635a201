package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.fact.Stated;

/** How records are held. */
class ServiceLedgerTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 3);
  /** As many as {@code -Dledger.people=1000000} says. */
  private static final int PEOPLE = Integer.getInteger("ledger.people", 20_000);
  private static final int FIRST_PERSON = 1_000_000;
  private static final int FIRST_RECORD = 10_000_000;
  private static final List<LedgerEvent> SERVED = Records.registered("2025-06-03").served("2025-07-01").events();
  private static final int AT_ONCE = 20_000;

  static Stream<LedgerEvent> records() {
    return Stream.of("R-1", "编号一", "e\u0301", "\uD83D\uDC69", "x".repeat(255)).flatMap(id ->
        Stream.of(DAY, LocalDate.of(1969, 12, 31), LocalDate.of(-4000, 2, 29)).flatMap(day ->
            LedgerMatter.all().stream().flatMap(matter -> turns().map(turn ->
                new LedgerEvent(id, id, matter, day, turn)))));
  }

  private static Stream<Stated<Integer>> turns() {
    return Stream.of(Stated.unknown(), Stated.of(1), Stated.of(LedgerEvent.LAST_TURN));
  }

  @ParameterizedTest
  @MethodSource("records")
  void aRecordIsReadBackAsItWasWritten(LedgerEvent event) {
    assertEquals(List.of(event), ServiceLedger.empty().with(event).events(event.person()));
  }

  @Test
  void aRecordThatCouldNotBeReadBackIsRefused() {
    for (String id : List.of("", " ", "x".repeat(256), "妈".repeat(86), "\uD83D")) {
      assertThrows(IllegalArgumentException.class, () -> new LedgerEvent(id, "甲", ServiceKind.VACANCY, DAY), id);
      assertThrows(IllegalArgumentException.class, () -> new LedgerEvent("1", id, ServiceKind.VACANCY, DAY), id);
    }
    assertThrows(IllegalArgumentException.class,
        () -> new LedgerEvent("1", "甲", ServiceKind.VACANCY, LocalDate.MAX));
    for (Stated<Integer> turn : List.of(Stated.<Integer>none(), Stated.of(0), Stated.of(LedgerEvent.LAST_TURN + 1))) {
      assertThrows(IllegalArgumentException.class,
          () -> new LedgerEvent("1", "甲", ServiceKind.VACANCY, DAY, turn), turn::toString);
    }
  }

  @Test
  void aMatterIsReadByEveryName() {
    for (LedgerMatter matter : LedgerMatter.all()) {
      assertEquals(matter, LedgerMatter.VOCABULARY.find(matter.chinese()).orElseThrow());
      assertEquals(matter, LedgerMatter.VOCABULARY.find(matter.english()).orElseThrow());
    }
  }

  /** docs/measurements.md states the outcome for a million. */
  @Test
  void aPersonWithAllHerServicesTakes244Bytes() {
    ServiceLedger ledger = ServiceLedger.empty();
    for (int first = 0; first < PEOPLE; first += AT_ONCE) {
      ledger = ledger.with(IntStream.range(first, first + AT_ONCE).boxed()
          .flatMap(ServiceLedgerTest::fullyServed).toList());
    }
    assertEquals(PEOPLE, ledger.size());
    assertEquals(244L * PEOPLE, heldBytes(ledger));
    assertEquals(13, ledger.events("P-" + (FIRST_PERSON + PEOPLE / 2)).size());
  }

  private static Stream<LedgerEvent> fullyServed(int number) {
    String person = "P-" + (FIRST_PERSON + number);
    return SERVED.stream().map(event -> new LedgerEvent(
        "R-" + (FIRST_RECORD + SERVED.size() * number + SERVED.indexOf(event)), person, event.matter(), event.day()));
  }

  /** For each person a reference of 4 bytes, a header of 16 and the records, filled up to 8 as the JVM does. */
  private static long heldBytes(ServiceLedger ledger) {
    return ledger.histories().mapToLong(history -> 4 + (16 + history.length + 7) / 8 * 8).sum();
  }
}
