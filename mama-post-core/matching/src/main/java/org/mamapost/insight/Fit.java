package org.mamapost.insight;

import org.mamapost.text.Named;

/** Whether there is a post for a carer. */
public enum Fit implements Named {
  /** Every constraint holds with at least one post. */
  FITS("有合适岗位", "a post fits"),
  /** With no post every constraint is known to hold; with at least one, none is known to fail. */
  OPEN("缺少事实，无法判断", "undecided for want of facts"),
  /** With every post at least one constraint fails. */
  BLOCKED("没有合适岗位", "no post fits");

  private final String chinese;
  private final String english;

  Fit(String chinese, String english) {
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
