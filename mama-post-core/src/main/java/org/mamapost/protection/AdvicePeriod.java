package org.mamapost.protection;

import org.mamapost.text.Named;

/** The period that protects her when it happened; none where she was in none. */
public enum AdvicePeriod implements Named {
  /** 孕期. */
  PREGNANCY("孕期", "pregnancy"),
  /** 产期. */
  BIRTH("产期", "leave of birth"),
  /** 哺乳期. */
  NURSING("哺乳期", "nursing");

  private final String chinese;
  private final String english;

  AdvicePeriod(String chinese, String english) {
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
