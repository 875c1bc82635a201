package org.mamapost.answer;

import org.mamapost.text.Named;

/** How a step of an explanation stands. */
public enum Holding implements Named {
  /** It holds. */
  HOLDS("成立", "holds"),
  /** It does not hold. */
  FAILS("不成立", "does not hold"),
  /** A fact is unknown, so nobody can tell. */
  UNKNOWN("缺少事实", "unknown"),
  /** The text leaves it to somebody's judgement. */
  JUDGEMENT("需要裁量", "a matter of judgement"),
  /** It was not looked at, and the statement says why. */
  SKIPPED("未适用", "skipped");

  private final String chinese;
  private final String english;

  Holding(String chinese, String english) {
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
