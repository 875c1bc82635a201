package org.mamapost.person;

import org.mamapost.text.Named;

/** 分娩结果: how a birth ended for the baby, or for the babies born together. */
public enum BirthResult implements Named {
  /** 活产: at least one baby was born alive, whatever came later. */
  LIVE("活产", "live birth"),
  /** 死产: no baby was born alive. */
  STILL("死产", "stillbirth");

  private final String chinese;
  private final String english;

  BirthResult(String chinese, String english) {
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
