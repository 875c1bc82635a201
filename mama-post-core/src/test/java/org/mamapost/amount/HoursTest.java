package org.mamapost.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2.5小时 | 2.5小时 | 2.5 h
      2小时30分钟 | 2.5小时 | 2.5 h
      1小时59分 | 1小时59分 | 1 h 59 min
      45分钟 | 0.75小时 | 0.75 h
      59分 | 59分 | 59 min
      0小时 | 0小时 | 0 h
      1小时0分1秒 | 1小时0分1秒 | 1 h 0 min 1 s
      """)
  void readAndPrinted(String read, String chinese, String english) {
    assertEquals(chinese, Hours.parse(read).chinese());
    assertEquals(english, Hours.parse(read).english());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2.5", "-1小时", "两小时", "0.33333小时", "0.0001小时", "2.小时", "小时"})
  void refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Hours.parse(text));
  }

  @Test
  void neverNegative() {
    assertThrows(IllegalArgumentException.class, () -> Hours.of(1).minus(Hours.of(1, 1)));
    assertThrows(IllegalArgumentException.class, () -> Hours.of(Duration.ofMillis(1)));
    assertThrows(IllegalArgumentException.class, () -> HoursRange.of(3, 2));
  }

  @Property(tries = 200)
  void printedAndReadBack(@ForAll @IntRange(max = 9_999 * 3_600) int seconds) {
    Hours hours = Hours.of(Duration.ofSeconds(seconds));
    assertEquals(hours, Hours.parse(hours.toString()));
    assertEquals(HoursRange.exactly(hours), HoursRange.parse(hours.toString()));
    HoursRange range = new HoursRange(Hours.of(0), hours);
    assertEquals(range, HoursRange.parse(range.toString()));
  }

  @Test
  void bothBoundsBelongToARange() {
    HoursRange two = HoursRange.of(2, 3);
    assertFalse(two.contains(Hours.of(1, 59)));
    assertTrue(two.contains(Hours.of(2)));
    assertTrue(two.contains(Hours.of(3)));
    assertFalse(two.contains(Hours.of(3, 1)));
    assertFalse(two.contains(HoursRange.parse("2.5-4小时")));
    assertEquals(Hours.of(2), two.nearestTo(Hours.of(1)));
    assertEquals(Hours.of(2, 30), two.nearestTo(Hours.of(2, 30)));
    assertEquals(Hours.of(3), two.nearestTo(Hours.of(9)));
    assertEquals(HoursRange.parse("2.5-3小时"), two.nearestTo(HoursRange.parse("2.5-4小时")));
  }
}
