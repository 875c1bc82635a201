package org.mamapost.zhejiang;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.testkit.TableCase;

/** The officials' tables of cases, one line a case. */
class ZhejiangCasesTest {

  static Stream<TableCase> cases() {
    return Stream.of("假期.csv")
        .flatMap(table -> TableCase.in(table, file -> ZhejiangCasesTest.class.getResourceAsStream(file)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAnsweredAsTheTableSays(TableCase told) {
    told.check(ZhejiangLayer.policy());
  }
}
