package org.mamapost.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {

  @ParameterizedTest
  @CsvSource({"7800元, 7800", "1.2万元, 12000", "0.035元, 0.035", "30万元, 300000", "100.00元, 100", "0元, 0"})
  void readsTheAmountsThatDocumentsPrint(String text, BigDecimal yuan) {
    assertEquals(Yuan.of(yuan), Yuan.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "元", "7800", "-1元", "1,000元", "1e9元", ".5元", "7800 元"})
  void refusesWhatIsNoAmount(String text) {
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Yuan.parse(text));
    assertEquals("'" + text + "' is not an amount such as 7800元, 0.035元 or 1.2万元", refused.getMessage());
  }

  @Test
  void refusesNegativeAmounts() {
    assertThrows(IllegalArgumentException.class, () -> Yuan.of(-1));
  }

  @Property
  void parseIsTheInverseOfToString(@ForAll @BigRange(min = "0", max = "1000000000") @Scale(4) BigDecimal yuan) {
    assertEquals(Yuan.of(yuan), Yuan.parse(Yuan.of(yuan).toString()));
  }

  @Property
  void equalityIsNumericAndAgreesWithOrder(
      @ForAll @BigRange(min = "0", max = "10") @Scale(2) BigDecimal a,
      @ForAll @BigRange(min = "0", max = "10") @Scale(2) BigDecimal b) {
    assertEquals(a.compareTo(b) == 0, Yuan.of(a).equals(Yuan.of(b)));
    assertEquals(Integer.signum(a.compareTo(b)), Integer.signum(Yuan.of(a).compareTo(Yuan.of(b))));
  }

  @ParameterizedTest
  @CsvSource({"7800, 1, 12, 650", "7800, 48, 12, 31200", "100, 1, 3, 33.33", "100, 2, 3, 66.66", "0.01, 1, 2, 0",
      "7800, 0, 12, 0"})
  void aPartIsRoundedDownToWholeFen(BigDecimal yuan, long parts, long all, BigDecimal expected) {
    assertEquals(Yuan.of(expected), Yuan.of(yuan).partsDownToFen(parts, all));
  }

  @ParameterizedTest
  @CsvSource({"-1, 12", "1, 0"})
  void whatIsNoPartIsRefused(long parts, long all) {
    assertThrows(IllegalArgumentException.class, () -> Yuan.of(1).partsDownToFen(parts, all));
  }

  @Property
  void whatIsTakenAwayAndTheRestAreTheWhole(
      @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal a,
      @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal b) {
    Yuan less = Yuan.of(a).atMost(Yuan.of(b));
    assertEquals(Yuan.of(a.min(b)), less);
    assertEquals(Yuan.of(a), Yuan.of(a).minus(less).plus(less));
  }

  @Test
  void moreThanThereIsCannotBeTakenAway() {
    assertThrows(IllegalArgumentException.class, () -> Yuan.of(1).minus(Yuan.of(2)));
  }
}
