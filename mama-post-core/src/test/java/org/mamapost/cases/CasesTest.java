package org.mamapost.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.builtin.WeihaiPolicy;

/** The officials' tables: what is due by Weihai's notice, and what has to be refused. */
class CasesTest {

  static Stream<Case> due() {
    return Case.allIn("cases");
  }

  static Stream<Case> refused() {
    return Case.allIn("cases/refused");
  }

  @ParameterizedTest
  @MethodSource("due")
  void isAsTheTableSays(Case told) {
    told.check(WeihaiPolicy.policy());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void isRefusedForTheReasonTheTableGives(Case told) {
    assertTrue(!told.expectsSomething(), () -> told + " expects something to be due");
    told.check(WeihaiPolicy.policy());
  }
}
