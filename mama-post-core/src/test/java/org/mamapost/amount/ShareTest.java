package org.mamapost.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  @ParameterizedTest
  @CsvSource({"7500元, 5000元", "100元, 66.66元", "0.01元, 0元", "0元, 0元"})
  void twoThirdsInWholeFenAndNeverMore(String whole, String part) {
    assertEquals(Yuan.parse(part), new Share(2, 3).ofRoundedDown(Yuan.parse(whole)));
  }

  @Test
  void equalityIsNumericAndAgreesWithOrder() {
    assertEquals(new Share(2, 3), new Share(4, 6));
    assertEquals(0, new Share(2, 3).compareTo(new Share(4, 6)));
    assertTrue(new Share(1, 2).compareTo(new Share(2, 3)) < 0);
    assertEquals("2/3", new Share(4, 6).toString());
    assertEquals(new Share(0, 1), new Share(0, 7));
  }

  @ParameterizedTest
  @CsvSource({"3, 2", "-1, 2", "1, 0", "1, -2"})
  void whatIsNoPartOfTheWholeIsRefused(int numerator, int denominator) {
    assertThrows(IllegalArgumentException.class, () -> new Share(numerator, denominator));
  }
}
