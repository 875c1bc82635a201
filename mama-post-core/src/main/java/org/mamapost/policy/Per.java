package org.mamapost.policy;

import org.mamapost.text.Named;

/** What an amount is paid for. */
public enum Per implements Named {
  /** 一次性: once. */
  ONCE("一次性", "once"),
  /** 每月: a month. */
  MONTH("每月", "a month"),
  /** 每小时: an hour. */
  HOUR("每小时", "an hour"),
  /** 每年: a year. */
  YEAR("每年", "a year"),
  /** 本年度: in the tax year. */
  TAX_YEAR("本年度", "in the tax year"),
  /** 每笔: a loan. */
  LOAN("每笔", "a loan");

  private final String chinese;
  private final String english;

  Per(String chinese, String english) {
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
