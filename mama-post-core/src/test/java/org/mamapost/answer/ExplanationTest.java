package org.mamapost.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.UnderTwelve;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.Sex;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.text.Message;

class ExplanationTest {

  private static final Document NOTICE =
      new Document("某人社〔2025〕1号", "通知", List.of("某市"), Stated.of(LocalDate.of(2025, 1, 1)));

  private static Message said(String chinese, String english) {
    return Message.of("key", chinese, english);
  }

  private static final Explanation TREE = Explanation.of(said("可得补贴", "the grant is due"), Holding.UNKNOWN)
      .citing(Citation.of(NOTICE, "一", "给予补贴").lastVerifiedOn(LocalDate.of(2025, 6, 1)))
      .made(List.of(
          Explanation.of(said("是妇女", "is a woman"), Holding.HOLDS)
              .about(new Fact<>(CarerFacts.SEX, Stated.of(Sex.FEMALE), Stated.of("户口簿")))
              .reading(UnderTwelve.INCLUDED),
          Explanation.of(said("首次创办", "a first business"), Holding.UNKNOWN)
              .about(new Fact<>(BusinessFacts.FIRST, Stated.unknown(), Stated.unknown()))
              .citing(new Citation(NOTICE, "二", "首次", EvidenceGrade.PRESS, Stated.of("某报")))
              .citing(new Citation(new Document("某法", "某法", List.of(), Stated.unknown()), "三", "应当",
                  EvidenceGrade.OFFICIAL, Stated.unknown()))));

  @Test
  void aClauseThatWasNotFoundIsSaidToBeNotKnown() {
    Explanation step = Explanation.of(said("可得补贴", "the grant is due"), Holding.HOLDS).citing(Citation.withoutClause(
        Document.byTitle("某通知", List.of(), Stated.unknown()), "给予补贴", EvidenceGrade.PRESS, Stated.of("某报")));
    assertEquals("""
        [成立] 可得补贴
          依据：某通知 （条款未知）“给予补贴”（媒体或转载；文件日期 未知；载于 某报；最后核对 未知）
        """, step.render(Locale.CHINA));
    assertEquals("""
        [holds] the grant is due
          basis: 某通知 (clause not known) “给予补贴” (press or repost; document dated not known; %s)
        """.formatted("carried by 某报; last verified not known"), step.render(Locale.UK));
  }

  @Test
  void theTreeIsIndentedAndSaysWhereEverythingComesFrom() {
    assertEquals("""
        [缺少事实] 可得补贴
          依据：某人社〔2025〕1号 一“给予补贴”（原文；文件日期 2025-01-01；最后核对 2025-06-01）
          [成立] 是妇女
            事实：性别：女（来源：户口簿）
            理解：“12周岁以下”是否包括满12周岁、未满13周岁的孩子？包括：未满13周岁即计算在内
          [缺少事实] 首次创办
            事实：首次创办：未知
            依据：某人社〔2025〕1号 二“首次”（媒体或转载；文件日期 2025-01-01；载于 某报；最后核对 未知）
            依据：某法 三“应当”（官方网页或法律文本；文件日期 未知；载于 未知；最后核对 未知）
        """, TREE.render(Locale.CHINA));
    assertEquals("""
        [unknown] the grant is due
          basis: 某人社〔2025〕1号 一 “给予补贴” (the document itself; document dated 2025-01-01; last verified 2025-06-01)
          [holds] is a woman
            fact: sex: female (source: 户口簿)
            as read here: Does 12周岁以下 include a child who is 12 and not yet 13? yes: %s
          [unknown] a first business
            fact: first business: unknown
            basis: 某人社〔2025〕1号 二 “首次” (%s)
            basis: 某法 三 “应当” (%s)
        """.formatted("a child counts until the 13th birthday",
            "press or repost; document dated 2025-01-01; carried by 某报; last verified not known",
            "an official page or text of the law; document dated not known; carried by not known; last verified not known"), TREE.render(Locale.UK));
  }
}
