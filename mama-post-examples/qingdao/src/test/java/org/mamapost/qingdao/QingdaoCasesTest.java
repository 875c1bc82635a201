package org.mamapost.qingdao;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.testkit.TableCase;

/** The officials' tables of cases, one line a case. */
class QingdaoCasesTest {

  static Stream<TableCase> cases() {
    return Stream.of("妈妈岗适用对象.csv", "假期.csv")
        .flatMap(table -> TableCase.in(table, file -> QingdaoCasesTest.class.getResourceAsStream(file)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAnsweredAsTheTableSays(TableCase told) {
    told.check(QingdaoPolicy.readingTheTiersAs(UndatedTiers.EVERY_ROUND));
  }
}
