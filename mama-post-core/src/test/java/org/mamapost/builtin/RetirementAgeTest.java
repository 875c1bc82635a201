package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.person.RetirementTrack;

/** The rise from one known end to the other. */
class RetirementAgeTest {

  @ParameterizedTest
  @CsvSource({
      "WOMAN_50, 1974-12, 50, 0", "WOMAN_50, 1975-01, 50, 1", "WOMAN_50, 1975-02, 50, 1", "WOMAN_50, 1975-03, 50, 2",
      "WOMAN_50, 1984-10, 54, 11", "WOMAN_50, 1984-11, 55, 0", "WOMAN_50, 2000-01, 55, 0",
      "WOMAN_55, 1969-12, 55, 0", "WOMAN_55, 1970-01, 55, 1", "WOMAN_55, 1970-04, 55, 1", "WOMAN_55, 1970-05, 55, 2",
      "WOMAN_55, 1981-08, 57, 11", "WOMAN_55, 1981-09, 58, 0", "WOMAN_55, 1999-01, 58, 0",
      "MAN_60, 1964-12, 60, 0", "MAN_60, 1965-01, 60, 1", "MAN_60, 1965-04, 60, 1", "MAN_60, 1965-05, 60, 2",
      "MAN_60, 1976-08, 62, 11", "MAN_60, 1976-09, 63, 0", "MAN_60, 1999-01, 63, 0"})
  void risesByTheRateOfTheDecision(RetirementTrack track, YearMonth born, int years, int months) {
    assertEquals(new RetirementAge(years, months), RetirementAge.of(track, born));
  }

  @ParameterizedTest
  @CsvSource({"1974-12-31, 2024-12-31", "1975-01-01, 2025-02-01", "1975-01-31, 2025-02-28", "1984-11-15, 2039-11-15"})
  void isReachedOnTheDayOfTheMonthOrAtItsEnd(LocalDate born, LocalDate reached) {
    assertEquals(reached, RetirementAge.of(RetirementTrack.WOMAN_50, YearMonth.from(born)).reachedBy(born));
  }

  @Property
  void whoIsBornLaterNeverRetiresEarlier(@ForAll RetirementTrack track, @ForAll @IntRange(min = 0, max = 900) int month) {
    YearMonth born = YearMonth.of(1940, 1).plusMonths(month);
    LocalDate day = RetirementAge.of(track, born).reachedBy(born.atDay(1));
    YearMonth next = born.plusMonths(1);
    assertTrue(day.isBefore(RetirementAge.of(track, next).reachedBy(next.atDay(1))));
  }
}
