package org.mamapost.policy;

import org.mamapost.text.Named;

/** What an allowance is counted in. */
public enum AllowanceUnit implements Named {
  /** 天: calendar days, once. */
  DAYS("天", "days"),
  /** 每年…天: days in each year. */
  DAYS_A_YEAR("天/年", "days a year"),
  /** 每天…小时: hours of each working day. */
  HOURS_A_DAY("小时/天", "hours a day");

  private final String chinese;
  private final String english;

  AllowanceUnit(String chinese, String english) {
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
