package org.mamapost.answer;

import org.mamapost.text.Named;

/** What a finding holds a post against. */
public enum Basis implements Named {
  /** The catalogue, which employers are only encouraged to follow. */
  CATALOGUE("分类目录", "catalogue"),
  /** The law. It never changes the catalogue's verdict. */
  LAW("法律", "law");

  private final String chinese;
  private final String english;

  Basis(String chinese, String english) {
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
