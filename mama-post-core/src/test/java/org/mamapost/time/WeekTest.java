package org.mamapost.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mamapost.amount.Hours;
import org.mamapost.fact.Stated;

/** Windows, the days they stand on and the week these make up. */
class WeekTest {

  private static final Set<DayOfWeek> MONDAY = Set.of(DayOfWeek.MONDAY);

  private static TimeWindow window(String start, String end) {
    return TimeWindow.of(LocalTime.parse(start), LocalTime.parse(end));
  }

  private static TimeWindow night(String start, String end) {
    return new TimeWindow(LocalTime.parse(start), LocalTime.parse(end), true);
  }

  @Test
  void aWindowIsAsLongAsTheClockSays() {
    assertEquals(Hours.of(8), window("08:30", "16:30").length());
    assertEquals(Hours.of(8), night("22:00", "06:00").length());
    assertEquals(Hours.of(6), window("18:00", "00:00").length());
    assertEquals(Hours.of(24), night("06:00", "06:00").length());
    assertEquals(List.of("08:30-16:30", "22:00-次日06:00", "18:00-24:00"), List.of(window("08:30", "16:30").toString(),
        night("22:00", "06:00").toString(), window("18:00", "00:00").toString()));
    assertEquals("22:00-06:00 the next day", night("22:00", "06:00").english());
  }

  @Test
  void aWindowThatCannotBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> window("09:00", "09:00"));
    assertThrows(IllegalArgumentException.class, () -> window("09:00", "08:00"));
    assertThrows(IllegalArgumentException.class, () -> night("09:00", "09:01"));
    assertThrows(IllegalArgumentException.class, () -> window("09:00:30", "10:00"));
  }

  @Test
  void workingTimeIsKnownOnlyWhereTheBreaksAre() {
    List<TimeWindow> split = List.of(window("13:00", "15:00"), window("08:00", "11:00"));
    DayGroup silent = new DayGroup(MONDAY, split, Stated.unknown());
    assertEquals(Hours.of(5), silent.attendance());
    assertEquals(Optional.empty(), silent.workingHours());
    assertEquals(Optional.of(Hours.of(5)), new DayGroup(MONDAY, split, Stated.none()).workingHours());
    DayGroup rested = new DayGroup(MONDAY, split, Stated.of(List.of(window("09:00", "09:30"))));
    assertEquals(Optional.of(Hours.of(4, 30)), rested.workingHours());
    assertEquals("周一 08:00-11:00、13:00-15:00 休息09:00-09:30", rested.chinese());
    assertEquals("Mon 08:00-11:00, 13:00-15:00 (break 09:00-09:30)", rested.english());
    assertEquals("周一 08:00-11:00、13:00-15:00", silent.chinese());
  }

  @Test
  void everyWeekdayHasItsNames() {
    DayGroup all = DayGroup.of(Set.of(DayOfWeek.values()), window("08:00", "09:00"));
    assertEquals("周一、周二、周三、周四、周五、周六、周日 08:00-09:00", all.chinese());
    assertEquals("Mon, Tue, Wed, Thu, Fri, Sat, Sun 08:00-09:00", all.english());
  }

  @Test
  void daysThatCannotBeAreRefused() {
    assertThrows(IllegalArgumentException.class,
        () -> DayGroup.of(MONDAY, window("08:00", "10:00"), window("09:59", "11:00")));
    assertThrows(IllegalArgumentException.class, () -> DayGroup.of(Set.of(), window("08:00", "10:00")));
    assertThrows(IllegalArgumentException.class, () -> new DayGroup(
        MONDAY, List.of(window("08:00", "10:00")), Stated.of(List.of(window("09:30", "10:30")))));
    assertThrows(IllegalArgumentException.class,
        () -> new DayGroup(MONDAY, List.of(window("08:00", "10:00")), Stated.of(List.of())));
  }

  @Test
  void aNightDoesNotRunIntoTheNextMorning() {
    DayGroup sunday = DayGroup.of(Set.of(DayOfWeek.SUNDAY), night("22:00", "06:00"));
    new WorkTime.Weekly(List.of(sunday, DayGroup.of(MONDAY, window("06:00", "09:00"))));
    assertThrows(IllegalArgumentException.class,
        () -> new WorkTime.Weekly(List.of(sunday, DayGroup.of(MONDAY, window("05:59", "09:00")))));
    assertThrows(IllegalArgumentException.class, () -> new WorkTime.Weekly(List.of(sunday, sunday)));
    assertThrows(IllegalArgumentException.class, () -> new WorkTime.Weekly(List.of()));
  }

  @Test
  void theFirstAndTheLastDayBelongToARange() {
    LocalDate first = LocalDate.of(2025, 4, 21);
    DateRange open = DateRange.startingOn(first);
    DateRange closed = DateRange.ofInclusive(first, first.plusDays(9));
    assertFalse(open.contains(first.minusDays(1)));
    assertTrue(open.contains(first) && open.contains(LocalDate.MAX));
    assertTrue(closed.contains(first) && closed.contains(first.plusDays(9)));
    assertFalse(closed.contains(first.plusDays(10)));
    assertTrue(closed.overlaps(DateRange.startingOn(first.plusDays(9))));
    assertFalse(closed.overlaps(DateRange.startingOn(first.plusDays(10))));
    assertThrows(IllegalArgumentException.class, () -> DateRange.ofInclusive(first, first.minusDays(1)));
  }
}
