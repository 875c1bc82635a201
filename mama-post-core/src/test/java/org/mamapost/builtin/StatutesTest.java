package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.source.Citation;
import org.mamapost.source.EvidenceGrade;

class StatutesTest {

  static Stream<Statute> statutes() {
    return Statutes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("statutes")
  void isBundledWithTheDateOfItsVersion(Statute statute) {
    assertTrue(statute.text().startsWith("第"), statute::toString);
    assertTrue(statute.document().dated().value().isPresent(), statute::toString);
  }

  @Test
  void quotesAnArticleAcrossItsParagraphs() {
    Citation nursing = Statutes.WOMEN_WORKERS_PROTECTION.cite("第九条", "安排1小时哺乳时间");
    assertEquals("女职工劳动保护特别规定 第九条“安排1小时哺乳时间”", nursing.toString());
    assertEquals(EvidenceGrade.OFFICIAL, nursing.grade());
    assertTrue(nursing.carrier().value().isPresent());
  }

  @Test
  void quotesAPartOfTheAppendixByItsOwnNumber() {
    assertEquals("附录三(四)", Statutes.WOMEN_WORKERS_PROTECTION
        .cite("附录", "附录三(四)", "高处作业分级标准中规定的高处作业").clause().value().orElseThrow());
  }

  @Test
  void refusesWordsThatStandInAnotherArticle() {
    assertThrows(IllegalArgumentException.class,
        () -> Statutes.WOMEN_WORKERS_PROTECTION.cite("第七条", "安排1小时哺乳时间"));
    assertThrows(IllegalArgumentException.class, () -> Statutes.LABOUR_LAW.cite("第一条", "为了保护劳动者的合法权益"));
  }

  @Test
  void eachStatuteHasAnArticleThatIsFound() {
    List<String> first = statutes().map(statute -> statute.text().substring(0, statute.text().indexOf(' '))).toList();
    assertEquals(List.of("第二条", "第二条", "第七条", "第二十五条", "第二十六条", "第三十三条", "第八条", "第二条", "第三条", "第二十五条",
        "第三十七条"), first);
  }
}
