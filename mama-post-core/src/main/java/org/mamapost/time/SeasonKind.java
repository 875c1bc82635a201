package org.mamapost.time;

import org.mamapost.text.Named;

/** Why short-term work comes and goes (短期用工). */
public enum SeasonKind implements Named {
  /** 季节性. */
  SEASONAL("季节性", "seasonal"),
  /** 周期性. */
  PERIODIC("周期性", "periodic");

  private final String chinese;
  private final String english;

  SeasonKind(String chinese, String english) {
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
