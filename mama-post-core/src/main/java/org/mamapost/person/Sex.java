package org.mamapost.person;

import org.mamapost.text.Named;

/** The sex, where a text asks for it. */
public enum Sex implements Named {
  /** 女. */
  FEMALE("女", "female"),
  /** 男. */
  MALE("男", "male");

  private final String chinese;
  private final String english;

  Sex(String chinese, String english) {
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
