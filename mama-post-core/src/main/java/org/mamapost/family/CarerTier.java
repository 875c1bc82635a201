package org.mamapost.family;

import org.mamapost.text.Named;

/** In which of a policy's tiers somebody is: whom its posts are meant for, or who is treated like them. */
public enum CarerTier implements Named {
  /** Whom the posts are meant for, such as 负有抚养义务的妇女. */
  MEANT("适用对象", "meant"),
  /** 参照执行: who is treated like them. */
  BY_ANALOGY("参照适用", "by analogy");

  private final String chinese;
  private final String english;

  CarerTier(String chinese, String english) {
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
