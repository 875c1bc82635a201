package org.mamapost.post;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 用工形式: whether a post is said to be full-time or part-time. Hours alone do not say it. */
public enum EmploymentForm implements Named {
  /** 全日制. */
  FULL_TIME("全日制", "full-time"),
  /** 非全日制, as in 劳动合同法 art. 68. */
  PART_TIME("非全日制", "part-time");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<EmploymentForm> VOCABULARY = Vocabulary.<EmploymentForm>of(List.of(values()))
      .alsoReading("全职", FULL_TIME)
      .alsoReading("全日制用工", FULL_TIME)
      .alsoReading("非全日制用工", PART_TIME);

  private final String chinese;
  private final String english;

  EmploymentForm(String chinese, String english) {
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
