package org.mamapost.compare;

import org.mamapost.text.Named;

/** What of a policy differs. */
public enum Aspect implements Named {
  /** The sentence by which employers are asked to follow the catalogue. */
  STANDING("目录效力", "standing of the catalogue"),
  /** A whole row of the catalogue. */
  ROW("目录行", "catalogue row"),
  /** 育儿阶段: the ages of a row. */
  STAGE_AGES("育儿阶段", "ages of the care stage"),
  /** 时间. */
  TIME("时间", "time"),
  /** 地点. */
  PLACE("地点", "place"),
  /** 计酬方式. */
  PAY("计酬方式", "pay method"),
  /** 保险类型. */
  INSURANCE("保险类型", "insurance"),
  /** 合同形式. */
  CONTRACT("合同形式", "contract"),
  /** 技能要求. */
  SKILLS("技能要求", "skills"),
  /** 单位属性: the heading that a row stands under. */
  EMPLOYERS("单位属性", "employer kinds"),
  /** A value, such as an amount. */
  VALUE("参数", "value"),
  /** A scheme. */
  SCHEME("政策项目", "scheme"),
  /** A measure. */
  MEASURE("措施", "measure"),
  /** The reading that is taken of a question. */
  READING("解释", "reading");

  private final String chinese;
  private final String english;

  Aspect(String chinese, String english) {
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
