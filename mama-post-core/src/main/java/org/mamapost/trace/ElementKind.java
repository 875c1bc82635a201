package org.mamapost.trace;

import org.mamapost.text.Named;

/** What an element of a policy is. */
public enum ElementKind implements Named {
  /** A row of the catalogue. */
  ROW("目录行", "catalogue row", true),
  /** A scheme, which says what is due. */
  SCHEME("政策项目", "scheme", true),
  /** A protection of workers, which says what is given or forbidden. */
  PROTECTION("保护规定", "protection", true),
  /** A rule of law for posts. */
  LAW("法律规则", "rule of law", true),
  /** A value. */
  PARAMETER("参数", "parameter", true),
  /** Something that will be done and that nobody can claim as an amount. */
  MEASURE("措施", "measure", false),
  /** The sentence by which employers are asked to follow the catalogue. */
  STANDING("目录效力", "standing of the catalogue", false);

  private final String chinese;
  private final String english;
  private final boolean computing;

  ElementKind(String chinese, String english, boolean computing) {
    this.chinese = chinese;
    this.english = english;
    this.computing = computing;
  }

  /** Whether an answer is computed with it; a measure is only told. */
  public boolean isComputing() {
    return computing;
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
