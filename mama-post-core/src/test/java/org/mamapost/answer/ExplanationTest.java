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
      .citing(Citation.of(NOTICE, "一", "给予补贴"))
      .made(List.of(
          Explanation.of(said("是妇女", "is a woman"), Holding.HOLDS)
              .about(new Fact<>(CarerFacts.SEX, Stated.of(Sex.FEMALE), Stated.of("户口簿")))
              .reading(UnderTwelve.INCLUDED),
          Explanation.of(said("首次创办", "a first business"), Holding.UNKNOWN)
              .about(new Fact<>(BusinessFacts.FIRST, Stated.unknown(), Stated.unknown()))
              .citing(new Citation(NOTICE, "二", "首次", EvidenceGrade.PRESS, Stated.of("某报")))));

  @Test
  void theTreeIsIndentedAndSaysWhereEverythingComesFrom() {
    assertEquals("""
        [缺少事实] 可得补贴
          依据：某人社〔2025〕1号 一“给予补贴”
          [成立] 是妇女
            事实：性别：女（来源：户口簿）
            理解：“12周岁以下”是否包括满12周岁、未满13周岁的孩子？包括：未满13周岁即计算在内
          [缺少事实] 首次创办
            事实：首次创办：未知
            依据：某人社〔2025〕1号 二“首次”（媒体或转载）（载于 某报）
        """, TREE.render(Locale.CHINA));
    assertEquals("""
        [unknown] the grant is due
          basis: 某人社〔2025〕1号 一 “给予补贴”
          [holds] is a woman
            fact: sex: female (source: 户口簿)
            as read here: Does 12周岁以下 include a child who is 12 and not yet 13? yes: %s
          [unknown] a first business
            fact: first business: unknown
            basis: 某人社〔2025〕1号 二 “首次” (press or repost) (carried by 某报)
        """.formatted("a child counts until the 13th birthday"), TREE.render(Locale.UK));
  }
}
