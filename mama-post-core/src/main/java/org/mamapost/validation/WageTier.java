package org.mamapost.validation;

import org.mamapost.text.Named;

/**
 * 最低工资标准的档次: the tier into which a province such as Shandong puts a county-level division, the highest wage first.
 */
public enum WageTier implements Named {
  /** 第一档. */
  ONE("第一档", "tier one"),
  /** 第二档. */
  TWO("第二档", "tier two"),
  /** 第三档. */
  THREE("第三档", "tier three");

  private final String chinese;
  private final String english;

  WageTier(String chinese, String english) {
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
