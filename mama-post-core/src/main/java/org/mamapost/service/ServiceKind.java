package org.mamapost.service;

/** A service of “12333”, 正文(七). Closed, because the name itself counts them: 1 year, 2, 3, 3 and 3 times. */
public enum ServiceKind implements LedgerMatter {
  /** 政策对接. */
  POLICY_CONTACT("政策对接", "policy contact"),
  /** 职业指导. */
  CAREER_GUIDANCE("职业指导", "career guidance"),
  /** 岗位信息. */
  VACANCY("岗位信息", "vacancy"),
  /** 免费技能培训信息. */
  FREE_TRAINING("免费技能培训信息", "free-training notice");

  private final String chinese;
  private final String english;

  ServiceKind(String chinese, String english) {
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
