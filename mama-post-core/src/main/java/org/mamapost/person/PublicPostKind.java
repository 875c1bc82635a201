package org.mamapost.person;

import org.mamapost.text.Named;

/** Which kind of public-welfare post. */
public enum PublicPostKind implements Named {
  /** 城镇公益性岗位. */
  URBAN("城镇公益性岗位", "urban public-welfare post"),
  /** 乡村公益性岗位. */
  RURAL("乡村公益性岗位", "rural public-welfare post");

  private final String chinese;
  private final String english;

  PublicPostKind(String chinese, String english) {
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
