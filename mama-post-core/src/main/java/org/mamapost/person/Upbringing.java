package org.mamapost.person;

import org.mamapost.text.Named;

/** Whether a stepchild is raised and educated by the step-parent (受其抚养教育, 民法典第一千零七十二条). */
public enum Upbringing implements Named {
  /** 受其抚养教育. */
  RAISED("受其抚养教育", "raised by her"),
  /** 未受其抚养教育. */
  NOT_RAISED("未受其抚养教育", "not raised by her");

  private final String chinese;
  private final String english;

  Upbringing(String chinese, String english) {
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
