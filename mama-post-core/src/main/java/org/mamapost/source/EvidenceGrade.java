package org.mamapost.source;

import org.mamapost.text.Named;

/** How well the words of a citation are known. */
public enum EvidenceGrade implements Named {
  /** The document itself is at hand, and the quote is checked against it. */
  DOCUMENT("原文", "the document itself"),
  /** Read on a government page or in the text of a law; where that was a mirror of the text, it is the carrier. */
  OFFICIAL("官方网页或法律文本", "an official page or text of the law"),
  /** Read in the press or a repost that quotes the rule. */
  PRESS("媒体或转载", "press or repost");

  private final String chinese;
  private final String english;

  EvidenceGrade(String chinese, String english) {
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
