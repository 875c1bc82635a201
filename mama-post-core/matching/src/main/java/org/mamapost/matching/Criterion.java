package org.mamapost.matching;

import org.mamapost.text.Named;

/** What the built-in constraints look at. A host's own constraint has an id of its own. */
public enum Criterion implements Named {
  /** 育儿阶段. */
  STAGE("stage", "育儿阶段", "care stage"),
  /** 时间安排 against the free hours. */
  HOURS("hours", "工作时间", "working hours"),
  /** 技能要求. */
  SKILLS("skills", "技能要求", "skills"),
  /** 孕期、哺乳期的保护. */
  PROTECTION("protection", "孕期、哺乳期保护", "protection of pregnancy and nursing"),
  /** 招聘人数. */
  OPENINGS("openings", "招聘人数", "openings"),
  /** 截止日期. */
  CLOSING("closing", "截止日期", "closing date"),
  /** 合同形式, a wish. */
  CONTRACT("contract", "合同意愿", "contract wish"),
  /** 保险类型, a wish. */
  INSURANCE("insurance", "参保意愿", "insurance wish"),
  /** 薪酬, a wish. */
  LEAST_PAY("least-pay", "最低薪酬", "least pay"),
  /** 距离, a wish. */
  FARTHEST("farthest", "最远距离", "farthest distance");

  private final String id;
  private final String chinese;
  private final String english;

  Criterion(String id, String chinese, String english) {
    this.id = id;
    this.chinese = chinese;
    this.english = english;
  }

  /** The stable id that a check bears. */
  public String id() {
    return id;
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
