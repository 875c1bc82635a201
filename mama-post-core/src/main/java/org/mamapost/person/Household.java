package org.mamapost.person;

import org.mamapost.text.Named;

/** Whom a child lives with, which after a divorce is the parent who has custody (直接抚养). */
public enum Household implements Named {
  /** 随本人生活, alone or with others. */
  CARER("随本人生活", "lives with the carer"),
  /** 随父母另一方生活, apart from the carer. */
  OTHER_PARENT("随父母另一方生活", "lives with the other parent"),
  /** 随他人生活, such as with grandparents elsewhere. */
  OTHERS("随他人生活", "lives with others");

  private final String chinese;
  private final String english;

  Household(String chinese, String english) {
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
