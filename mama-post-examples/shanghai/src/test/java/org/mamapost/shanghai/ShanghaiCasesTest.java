package org.mamapost.shanghai;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.testkit.TableCase;

/** The officials' tables of cases, one line a case. */
class ShanghaiCasesTest {

  static Stream<TableCase> cases() {
    return Stream.of("产假社会保险补贴.csv", "生育友好岗适用对象.csv", "假期.csv")
        .flatMap(table -> TableCase.in(table, file -> ShanghaiCasesTest.class.getResourceAsStream(file)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAnsweredAsTheTableSays(TableCase told) {
    told.check(ShanghaiPolicy.policy());
  }
}
