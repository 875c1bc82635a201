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
}
