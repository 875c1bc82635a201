package org.mamapost.benefit;

import org.mamapost.text.Named;

/** What becomes of the part of a year's limit that no tax of the year used up. */
public enum UnusedLimit implements Named {
  /** It is lost with the year. */
  LOST("不结转下年", "lost, and not carried forward");

  private final String chinese;
  private final String english;

  UnusedLimit(String chinese, String english) {
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
