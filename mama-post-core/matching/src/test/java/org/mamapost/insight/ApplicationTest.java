package org.mamapost.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.fact.Stated;

/** How long a placement took, and in which month it counts. */
class ApplicationTest {

  private static Stated<LocalDate> day(String day) {
    return switch (day) {
      case "?" -> Stated.unknown();
      case "无" -> Stated.none();
      default -> Stated.of(LocalDate.parse(day));
    };
  }

  private static Application application(String applied, ApplicationOutcome outcome, String placed) {
    return new Application(Stated.unknown(), Stated.unknown(), Stated.unknown(), day(applied), outcome, day(placed));
  }

  private static List<String> months(ByGroup<?> sums) {
    return sums.groups().get(Dimension.MONTH).keySet().stream().map(GroupKey::code).toList();
  }

  @ParameterizedTest
  @CsvSource({"2025-06-01,2025-06-01,0", "2025-05-31,2025-06-01,1", "2024-02-28,2024-03-01,2",
      "2025-02-28,2025-03-01,1", "2024-12-31,2025-01-01,1", "2024-06-01,2025-06-01,365"})
  void itTakesTheDaysBetweenTheTwo(String applied, String placed, long days) {
    ByGroup<Measured<DaysUnknown>> sums =
        Stream.of(application(applied, ApplicationOutcome.PLACED, placed)).collect(Application.placements());
    assertEquals(days, sums.total().known().quantile(50));
    assertEquals(List.of(placed.substring(0, 7)), months(sums));
  }

  @Test
  void anApplicationCountsInItsMonthAndThePlacementInItsOwn() {
    Application overTheMonth = application("2025-05-31", ApplicationOutcome.PLACED, "2025-06-01");
    assertEquals(List.of("2025-05"), months(Stream.of(overTheMonth).collect(Application.byGroup())));
    assertEquals(List.of("2025-06"), months(Stream.of(overTheMonth).collect(Application.placements())));
  }

  @Test
  void aPlacementOfWhichADayIsUnknownIsCountedAndNotMeasured() {
    Measured<DaysUnknown> days = Stream.of(
        application("?", ApplicationOutcome.PLACED, "2025-06-01"),
        application("2025-06-01", ApplicationOutcome.PLACED, "?"),
        application("?", ApplicationOutcome.PLACED, "?")).collect(Application.placements()).total();
    assertEquals(0, days.known().count());
    Stream.of(DaysUnknown.values()).forEach(why -> assertEquals(1, days.unknown().count(why)));
  }

  @Test
  void whoIsNotPlacedIsNoPlacementOfZeroDays() {
    List<Application> others = List.of(application("2025-06-01", ApplicationOutcome.NOT_PLACED, "无"),
        application("2025-06-01", ApplicationOutcome.UNKNOWN, "?"));
    assertEquals(0, others.stream().collect(Application.placements()).total().count());
    Tally<ApplicationOutcome> outcomes = others.stream().collect(Application.byGroup()).total();
    assertEquals(0, outcomes.count(ApplicationOutcome.PLACED));
    assertEquals(1, outcomes.count(ApplicationOutcome.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({"2025-06-02,PLACED,2025-06-01", "无,PLACED,2025-06-01", "2025-06-01,PLACED,无",
      "2025-06-01,NOT_PLACED,2025-06-01", "2025-06-01,NOT_PLACED,?", "2025-06-01,UNKNOWN,无"})
  void whatCannotBeTrueIsRefused(String applied, ApplicationOutcome outcome, String placed) {
    assertThrows(IllegalArgumentException.class, () -> application(applied, outcome, placed));
  }
}
