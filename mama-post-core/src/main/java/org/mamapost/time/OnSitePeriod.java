package org.mamapost.time;

import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.text.Named;

/** What attendance at the work place is counted by. */
public enum OnSitePeriod implements Named {
  /** 每天. */
  DAY("每天", "a day"),
  /** 每周. */
  WEEK("每周", "a week"),
  /** 每天或每周, as the annex leaves it for 弹性兼顾型. */
  DAY_OR_WEEK("每天或每周", "a day or a week");

  private static final int HOURS_A_DAY = 24;
  private static final int DAYS_A_WEEK = 7;

  private final String chinese;
  private final String english;

  OnSitePeriod(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** How long a period is: no attendance in it lasts longer. */
  public Hours length() {
    return Hours.of(this == DAY ? HOURS_A_DAY : HOURS_A_DAY * DAYS_A_WEEK);
  }

  void refuseLonger(HoursRange hours) {
    if (hours.most().compareTo(length()) > 0) {
      throw new IllegalArgumentException(hours + " is longer than " + length() + ", which is all that " + english
          + " has");
    }
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
