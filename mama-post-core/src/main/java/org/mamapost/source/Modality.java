package org.mamapost.source;

import org.mamapost.text.Named;

/** How strongly a sentence binds. What is only encouraged never entitles anybody and is never breached. */
public enum Modality implements Named {
  /** 应当, 要: must. */
  MUST("应当", "must"),
  /** 可以, 允许: may. */
  MAY("可以", "may"),
  /** 鼓励, 支持: is encouraged to. */
  ENCOURAGE("鼓励", "is encouraged to"),
  /** 引导: is guided to. */
  GUIDE("引导", "is guided to"),
  /** 禁止, 不得: must not. */
  FORBID("禁止", "must not");

  private final String chinese;
  private final String english;

  Modality(String chinese, String english) {
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
