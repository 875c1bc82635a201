package org.mamapost.family;

import org.mamapost.text.Named;

/**
 * Whom a policy counts among those who raise children (育儿妇女), the narrower first, so that a policy beneath may only
 * widen it.
 */
public enum Carers implements Named {
  /** Women only (Weihai notice, 正文(一)). */
  WOMEN("妇女", "women"),
  /** Whoever raises a child, of either sex. */
  ANYBODY("不限性别", "anybody");

  private final String chinese;
  private final String english;

  Carers(String chinese, String english) {
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
