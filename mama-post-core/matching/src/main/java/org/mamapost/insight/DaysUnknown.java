package org.mamapost.insight;

import org.mamapost.text.Named;

/** Why nobody can tell how long a placement took. */
public enum DaysUnknown implements Named {
  /** The day of the application is not known. */
  APPLIED("求职日期未说明", "day of application not stated"),
  /** The day of the placement is not known. */
  PLACED("就业日期未说明", "day of placement not stated"),
  /** Neither day is known. */
  BOTH("求职日期和就业日期均未说明", "neither day stated");

  private final String chinese;
  private final String english;

  DaysUnknown(String chinese, String english) {
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
