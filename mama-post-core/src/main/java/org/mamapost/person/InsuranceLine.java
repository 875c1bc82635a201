package org.mamapost.person;

import org.mamapost.text.Named;

/** 险种: a line of social insurance. */
public enum InsuranceLine implements Named {
  /** 养老保险. */
  PENSION("养老保险", "pension"),
  /** 医疗保险. */
  MEDICAL("医疗保险", "medical"),
  /** 失业保险. */
  UNEMPLOYMENT("失业保险", "unemployment"),
  /** 工伤保险. */
  WORK_INJURY("工伤保险", "work injury"),
  /** 生育保险. */
  MATERNITY("生育保险", "maternity");

  private final String chinese;
  private final String english;

  InsuranceLine(String chinese, String english) {
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
