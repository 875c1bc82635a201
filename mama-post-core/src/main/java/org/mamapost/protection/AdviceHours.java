package org.mamapost.protection;

import org.mamapost.text.Named;

/** What work was arranged at which time. */
public enum AdviceHours implements Named {
  /** 延长劳动时间. */
  OVERTIME("延长劳动时间", "overtime"),
  /** 夜班, as the employer marks it. */
  NIGHT_SHIFT("用人单位排定的夜班", "a shift that the employer calls a night shift"),
  /** Hours that only a definition of night could tell. */
  EARLY_OR_LATE("未称夜班的清晨或深夜时段", "early or late hours not called a night shift");

  private final String chinese;
  private final String english;

  AdviceHours(String chinese, String english) {
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
