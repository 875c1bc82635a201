package org.mamapost.insight;

import org.mamapost.text.Named;

/** What came of an application. */
public enum ApplicationOutcome implements Named {
  /** It led to a placement. */
  PLACED("已就业", "placed"),
  /** It has not led to a placement. */
  NOT_PLACED("未就业", "not placed"),
  /** Nobody noted what came of it. */
  UNKNOWN("未说明结果", "outcome not stated");

  private final String chinese;
  private final String english;

  ApplicationOutcome(String chinese, String english) {
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
