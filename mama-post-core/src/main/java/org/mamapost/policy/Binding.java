package org.mamapost.policy;

import org.mamapost.text.Named;

/** How a value of a higher policy binds the policies beneath it. */
public enum Binding implements Named {
  /** The value stands; another beneath it is a conflict, and this one wins. */
  FIXED("统一标准", "fixed"),
  /** 不低于: a policy beneath may give more; less is a conflict, and this one wins. */
  FLOOR("不低于", "at least"),
  /** 不高于: a policy beneath may give less; more is a conflict, and this one wins. */
  CEILING("不高于", "at most"),
  /** The policy beneath decides. */
  OPEN("由下级确定", "left open");

  private final String chinese;
  private final String english;

  Binding(String chinese, String english) {
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
