package org.mamapost.answer;

import org.mamapost.text.Named;

/** How much a finding weighs. */
public enum Severity implements Named {
  /** The post is not what it says it is. */
  ERROR("不符", "error"),
  /** The post does not say enough to tell. */
  UNKNOWN("未知", "unknown"),
  /** The post conforms, but something about it is unusual. */
  WARNING("提示", "warning"),
  /** Something the post would do well to say. */
  ADVICE("建议", "advice");

  private final String chinese;
  private final String english;

  Severity(String chinese, String english) {
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
