package org.mamapost.time;

import org.mamapost.text.Named;

/** What attendance at the work place is counted by. */
public enum OnSitePeriod implements Named {
  /** 每天. */
  DAY("每天", "a day"),
  /** 每周. */
  WEEK("每周", "a week"),
  /** 每天或每周, as the annex leaves it for 弹性兼顾型. */
  DAY_OR_WEEK("每天或每周", "a day or a week");

  private final String chinese;
  private final String english;

  OnSitePeriod(String chinese, String english) {
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
