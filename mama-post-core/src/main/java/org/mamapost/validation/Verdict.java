package org.mamapost.validation;

import org.mamapost.text.Named;

/** What a check comes to. */
public enum Verdict implements Named {
  /** The post is one of what it declares, or of some row where it declares none. */
  CONFORMS("符合", "conforms"),
  /** At least one error. */
  BREAKS("不符合", "breaks"),
  /** No error, but at least one cell is unknown. */
  UNDETERMINED("无法判定", "undetermined"),
  /** There is no policy to hold the post against; the refusal says why. */
  REFUSED("拒绝判定", "refused");

  private final String chinese;
  private final String english;

  Verdict(String chinese, String english) {
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
