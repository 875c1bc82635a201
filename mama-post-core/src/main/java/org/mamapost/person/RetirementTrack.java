package org.mamapost.person;

import org.mamapost.text.Named;

/** The retirement age before the gradual rise that began on 2025-01-01. */
public enum RetirementTrack implements Named {
  /** 原法定退休年龄50周岁的女职工. */
  WOMAN_50("原50周岁退休的女职工", "woman retiring at 50 before"),
  /** 原法定退休年龄55周岁的女职工. */
  WOMAN_55("原55周岁退休的女职工", "woman retiring at 55 before"),
  /** 原法定退休年龄60周岁的男职工. */
  MAN_60("原60周岁退休的男职工", "man retiring at 60 before");

  private final String chinese;
  private final String english;

  RetirementTrack(String chinese, String english) {
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
