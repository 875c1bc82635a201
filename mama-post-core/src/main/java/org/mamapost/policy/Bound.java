package org.mamapost.policy;

import org.mamapost.text.Named;

/** How an amount is meant. */
public enum Bound implements Named {
  /** The amount itself. */
  EXACTLY("定额", "exactly"),
  /** 不低于: the amount or more. */
  AT_LEAST("不低于", "at least"),
  /** 不高于, 最高: the amount or less. */
  AT_MOST("不高于", "at most");

  private final String chinese;
  private final String english;

  Bound(String chinese, String english) {
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
