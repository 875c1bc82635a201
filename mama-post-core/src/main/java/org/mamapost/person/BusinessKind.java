package org.mamapost.person;

import org.mamapost.text.Named;

/** What was founded. */
public enum BusinessKind implements Named {
  /** 小微企业. */
  SMALL_FIRM("小微企业", "small or micro firm"),
  /** 个体工商户. */
  SELF_EMPLOYED("个体工商户", "individual business"),
  /** 合伙创业. */
  PARTNERSHIP("合伙创业", "partnership");

  private final String chinese;
  private final String english;

  BusinessKind(String chinese, String english) {
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
