package org.mamapost.datafile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;

/** A number or a clause that was not found is never taken for one. */
class UnknownSourceTest {

  private static final int NUMBER = 8;
  private static final int STANDING = 18;

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "未知"})
  void aDocumentWhoseNumberWasNotFoundIsCitedByItsTitle(String unknown) {
    RegionalPolicy policy = Samples.policy(Samples.with(Samples.sampleCity(), NUMBER, "    number: " + unknown));
    assertEquals("关于开发“妈妈岗”的通知", policy.document().number());
    assertEquals("《关于开发“妈妈岗”的通知》", policy.document().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "未知"})
  void aClauseThatWasNotFoundIsSaidToBeNotKnown(String unknown) {
    Citation standing = Samples.policy(Samples.with(Samples.sampleCity(), STANDING,
            "  standing: {clause: " + unknown + ", quote: 鼓励用人单位按照目录开发“妈妈岗”}"))
        .catalogue().orElseThrow().standing();
    assertEquals("（条款未知）", standing.place().render(Language.CHINESE));
    assertEquals("(clause not known)", standing.place().render(Language.ENGLISH));
    assertEquals("示例〔2025〕1号 （条款未知）“鼓励用人单位按照目录开发“妈妈岗””", standing.toString());
  }
}
