package org.mamapost.catalogue;

import org.mamapost.text.Named;

/** A column of the annex that a post is checked in. */
public enum PostCell implements Named {
  /** 岗位类型: which row of 附件二 the post declares. */
  POST_TYPE("岗位类型", "post type"),
  /** 时间地点: one column in the annex. */
  TIME_AND_PLACE("时间地点", "time and place"),
  /** 计酬方式. */
  PAY("计酬方式", "pay method"),
  /** 保险类型. */
  INSURANCE("保险类型", "insurance"),
  /** 合同形式. */
  CONTRACT("合同形式", "contract"),
  /** 技能要求, for three of the tables 技能需求. */
  SKILLS("技能要求", "skills"),
  /** 育儿阶段: which row of 附件一 the post declares. */
  CARE_STAGE("育儿阶段", "care stage"),
  /** 单位属性: the heading the row stands under. */
  EMPLOYER("单位属性", "employer kind");

  private final String chinese;
  private final String english;

  PostCell(String chinese, String english) {
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
