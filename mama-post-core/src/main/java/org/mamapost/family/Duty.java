package org.mamapost.family;

import org.mamapost.text.Named;

/**
 * What somebody owes a child by a family tie, from nothing to 抚养 without more ado, so that a policy beneath may only
 * widen it.
 */
public enum Duty implements Named {
  /** Nothing: the tie is none that the law speaks of. */
  NONE("没有抚养义务", "owes no support"),
  /** Nothing any more. */
  ENDED("抚养义务已经消除", "the support has ended"),
  /** The law gives a duty that is not 抚养; whether it is enough is left to judgement. */
  JUDGED("是否负有抚养义务由经办机构认定", "support is left to judgement"),
  /** 扶养, and only if the parents are dead or unable; whether it is enough is left to judgement. */
  BROTHERLY("父母已经死亡或者无力抚养的，有扶养的义务", "扶养 if the parents are dead or unable"),
  /** 抚养 for those who can bear it, if the parents are dead or unable. */
  IN_PLACE_OF_PARENTS("父母已经死亡或者无力抚养的，有抚养的义务", "support if the parents are dead or unable"),
  /** 抚养 as of a parent, if she raises and educates the child. */
  IF_RAISED("受其抚养教育的，同父母子女", "support if she raises the child"),
  /** 抚养. */
  OWED("负有抚养义务", "owes support");

  private final String chinese;
  private final String english;

  Duty(String chinese, String english) {
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
