package org.mamapost.spi.resume;

import org.mamapost.text.Named;

/** What is wrong with an edit. */
public enum ObjectionKind implements Named {
  /** It names lines that are not there, or quotes them wrongly. */
  PLACE("位置不符", "not in its place"),
  /** It brings a number that the original lacks, or changes what one counts. */
  NUMBER("原文没有的数字", "a number that the original lacks"),
  /** It brings an employer or a school that the original lacks. */
  EMPLOYER("原文没有的单位", "an employer that the original lacks"),
  /** It brings a certificate, a grade, a degree or an award that the original lacks. */
  CERTIFICATE("原文没有的证书", "a certificate that the original lacks"),
  /** It brings other words that the original lacks. */
  WORDS("原文没有的文字", "words that the original lacks"),
  /** It joins up what stands apart, so that it says something else. */
  JOINED("拼接了分开的内容", "joined up what stands apart"),
  /** It leaves out a word that makes less of a claim. */
  HEDGE("去掉了限定词", "without what weakens it"),
  /** It takes something from under the heading, the employer or the year that it stands under. */
  CONTEXT("脱离了所属部分", "out of its context"),
  /** It holds characters that do not show. */
  CHARACTERS("含不可见字符", "characters that do not show");

  private final String chinese;
  private final String english;

  ObjectionKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }
}
