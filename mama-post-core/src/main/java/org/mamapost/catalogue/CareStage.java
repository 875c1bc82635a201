package org.mamapost.catalogue;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 育儿阶段: the care stage a post is shaped for (正文(一), 附件一). */
public enum CareStage implements Named {
  /** 全程陪伴型: for those who look after 0-3周岁幼儿. */
  FULL_COMPANION("全程陪伴型", "full companion"),
  /** 弹性兼顾型: for 3-6周岁儿童. */
  FLEXIBLE_BALANCE("弹性兼顾型", "flexible balance"),
  /** 安心工作型: for 6-12周岁儿童. */
  STEADY_WORK("安心工作型", "steady work");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<CareStage> VOCABULARY =
      Vocabulary.<CareStage>of(List.of(values()))
      .alsoReading("全程陪伴型妈妈岗", FULL_COMPANION)
      .alsoReading("弹性兼顾型妈妈岗", FLEXIBLE_BALANCE)
      .alsoReading("安心工作型妈妈岗", STEADY_WORK)
      .alsoReading("全程陪伴", FULL_COMPANION)
      .alsoReading("弹性兼顾", FLEXIBLE_BALANCE)
      .alsoReading("安心工作", STEADY_WORK)
      .alsoReading("0-3周岁", FULL_COMPANION)
      .alsoReading("3-6周岁", FLEXIBLE_BALANCE)
      .alsoReading("6-12周岁", STEADY_WORK);

  private final String chinese;
  private final String english;

  CareStage(String chinese, String english) {
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
