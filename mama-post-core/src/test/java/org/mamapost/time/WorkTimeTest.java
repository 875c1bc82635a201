package org.mamapost.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.fact.Stated;

/** No work lasts longer than the day or the week that it is counted by. */
class WorkTimeTest {

  private static final HoursRange MORE_THAN_A_DAY = HoursRange.exactly(Hours.of(24, 1));

  @ParameterizedTest
  @CsvSource({"DAY, 24", "WEEK, 168", "DAY_OR_WEEK, 168"})
  void attendanceLastsAtMostThePeriod(OnSitePeriod period, int hours) {
    HoursRange all = HoursRange.of(1, hours);
    assertEquals(all, new WorkTime.OnSite(period, Stated.of(all)).hours().value().orElseThrow());
    assertThrows(IllegalArgumentException.class,
        () -> new WorkTime.OnSite(period, Stated.of(HoursRange.of(1, hours + 1))));
  }

  @Test
  void aFixedDayHas24Hours() {
    assertEquals("每天固定24小时", new WorkTime.FixedDaily(HoursRange.of(24, 24)).chinese());
    String said = assertThrows(IllegalArgumentException.class, () -> new WorkTime.FixedDaily(MORE_THAN_A_DAY))
        .getMessage();
    assertEquals("24小时1分 is longer than 24小时, which is all that a day has", said);
  }

  @Test
  void nobodyLeavesEarlierByMoreThanADay() {
    Schedule.Builder schedule = Schedule.builder().earlyLeave(Stated.of(MORE_THAN_A_DAY));
    assertThrows(IllegalArgumentException.class, schedule::build);
  }
}
