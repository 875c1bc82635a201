package org.mamapost.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民法典第二百条至第二百零四条. */
class CivilTermTest {

  @ParameterizedTest
  @CsvSource({
      "2024-02-29, P1Y, 2025-02-28", "2024-02-29, P4Y, 2028-02-29", "2023-02-28, P1Y, 2024-02-28",
      "2025-01-31, P1M, 2025-02-28", "2024-01-31, P1M, 2024-02-29", "2025-08-31, P6M, 2026-02-28",
      "2025-05-01, P98D, 2025-08-07", "2024-12-31, P1D, 2025-01-01"})
  void theFirstDayIsNotCountedAndTheLastIsTheCorrespondingOne(LocalDate start, Period length, LocalDate last) {
    CivilTerm term = new CivilTerm(start, length);
    assertEquals(last, term.lastDay());
    assertEquals(DateRange.ofInclusive(start.plusDays(1), last), term.days());
  }

  @Test
  void aLastDayOnAHolidayMovesBehindTheHolidays() {
    CivilTerm term = CivilTerm.ofDays(LocalDate.of(2025, 9, 30), 1);
    assertEquals(LocalDate.of(2025, 10, 1), term.lastDay(Set.of()));
    assertEquals(LocalDate.of(2025, 10, 3),
        term.lastDay(Set.of(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 2))));
  }

  @Test
  void nothingIsNoPeriod() {
    LocalDate day = LocalDate.of(2025, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> CivilTerm.ofDays(day, 0));
    assertThrows(IllegalArgumentException.class, () -> new CivilTerm(day, Period.ofMonths(-1)));
  }
}
