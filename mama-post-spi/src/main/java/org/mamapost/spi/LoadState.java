package org.mamapost.spi;

import org.mamapost.text.Named;

/** What became of a provider when a registry was built. */
public enum LoadState implements Named {
  /** Its policies answer, at least on some day. */
  LOADED("已加载", "loaded"),
  /** A class of the same name was there before it, or others of higher priority answer in its place on all its days. */
  SHADOWED("被遮盖", "shadowed"),
  /** It could not be loaded, or it broke the contract; the reasons say how. */
  REFUSED("已拒绝", "refused");

  private final String chinese;
  private final String english;

  LoadState(String chinese, String english) {
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
