package org.mamapost.compare;

import org.mamapost.text.Named;

/** What a change of policy comes to for a post or a person, from the left policy to the right. */
public enum Direction implements Named {
  /** More is due, or a post conforms that did not. */
  GAINS("受益", "gains"),
  /** Less is due, or a post no longer conforms. */
  LOSES("受损", "loses"),
  /**
   * Something else is said, and nobody can tell whether it is more or less: an answer opens, or amounts of two kinds.
   */
  OTHERWISE("不同", "otherwise"),
  /** The same is said. */
  SAME("不变", "the same");

  private final String chinese;
  private final String english;

  Direction(String chinese, String english) {
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
