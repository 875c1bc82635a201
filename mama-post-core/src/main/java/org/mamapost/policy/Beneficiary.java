package org.mamapost.policy;

import org.mamapost.text.Named;

/** Who is due a benefit. */
public enum Beneficiary implements Named {
  /** 育儿妇女: the woman who raises the child. */
  CARER("育儿妇女", "the carer"),
  /** 用人单位: the employer. */
  EMPLOYER("用人单位", "the employer"),
  /** 创业者: the business she founded. */
  BUSINESS("创业者", "the business");

  private final String chinese;
  private final String english;

  Beneficiary(String chinese, String english) {
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
