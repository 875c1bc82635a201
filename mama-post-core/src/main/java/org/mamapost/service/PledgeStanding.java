package org.mamapost.service;

import org.mamapost.text.Named;

/** How a pledge stands on a day. */
public enum PledgeStanding implements Named {
  /** Every service was given as often as pledged. */
  FULFILLED("已完成", "fulfilled"),
  /** Something is owed, and the year is not over. */
  OPEN("进行中", "open"),
  /** Something is owed, and the year is over. */
  OVERDUE("已逾期", "overdue"),
  /** Something is owed, and she left within the year: whether it is owed still, the notice does not say. */
  LEFT_EARLY("提前退出", "left early");

  private final String chinese;
  private final String english;

  PledgeStanding(String chinese, String english) {
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
