package org.mamapost.cases;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.builtin.WeihaiPolicy;

/** The officials' table of families: in which stages they are by Weihai's notice, and which have to be refused. */
class FamilyCasesTest {

  static Stream<FamilyCase> staged() {
    return FamilyCase.allIn("cases/family");
  }

  static Stream<FamilyCase> refused() {
    return FamilyCase.allIn("cases/family/refused");
  }

  @ParameterizedTest
  @MethodSource("staged")
  void isInTheStagesOfTheTable(FamilyCase told) {
    told.check(WeihaiPolicy.policy(), true);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void isRefusedForTheReasonTheTableGives(FamilyCase told) {
    told.check(WeihaiPolicy.policy(), false);
  }
}
