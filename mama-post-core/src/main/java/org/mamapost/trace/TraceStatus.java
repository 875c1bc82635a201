package org.mamapost.trace;

import org.mamapost.text.Named;

/** What is made of a statement. Whatever is below {@link #COMPUTED} says what is missing. */
public enum TraceStatus implements Named {
  /** Something of the policy computes an answer from it. */
  COMPUTED("可计算", "computed"),
  /** The statement leaves the answer to somebody's judgement, and the answers say so. */
  NEEDS_JUDGEMENT("需要裁量", "needs judgement"),
  /** An answer would need a value or a text that was not verified. */
  NOT_MODELLED("未建模", "not modelled"),
  /** There is nothing in it to compute: a heading, a purpose, or what offices will do. */
  DESCRIPTIVE("叙述", "descriptive");

  private final String chinese;
  private final String english;

  TraceStatus(String chinese, String english) {
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
