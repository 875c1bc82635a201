package org.mamapost.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final DateRange YEAR = DateRange.ofInclusive(FIRST, LocalDate.of(2025, 12, 31));

  private static List<String> split(DateRange days, Stream<LocalDate> changes) {
    return Span.split(days, changes, LocalDate::getMonthValue, (one, other) -> one / 7 == other / 7).stream()
        .map(span -> span.days() + " " + span.value()).toList();
  }

  @Test
  void neighboursOfOneValueAreOneSpan() {
    assertEquals(List.of("2025-01-01至2025-07-09 1", "2025-07-10至2025-12-31 7"),
        split(YEAR, Stream.of(10, 3, 7, 7).map(month -> LocalDate.of(2025, month, 10))));
  }

  @Test
  void daysOutsideThePeriodChangeNothing() {
    assertEquals(List.of("2025-01-01至2025-12-31 1"),
        split(YEAR, Stream.of(FIRST.minusDays(1), FIRST, FIRST.plusYears(1))));
    assertEquals(List.of("2025-01-01至2025-01-01 1"), split(DateRange.ofInclusive(FIRST, FIRST), Stream.of()));
  }

  @Test
  void aPeriodWithoutALastDayIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> split(DateRange.startingOn(FIRST), Stream.of()));
  }
}
