package org.mamapost.post;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 婚育要求: what a post asks about marriage, pregnancy and children. No condition at all (不限) is stated as none. */
public enum FamilyCondition implements Named {
  /** 须抚养儿童: whom a mama post is meant for, such as 育儿妇女. */
  RAISES_CHILD("须抚养儿童", "raises a child"),
  /** 询问婚育情况: beyond what identifies a person. */
  ASKED("询问婚育情况", "asked about marriage and birth"),
  /** 妊娠测试 as part of the medical examination. */
  PREGNANCY_TEST("妊娠测试", "pregnancy test"),
  /** 限制结婚、生育: not to marry or to give birth. */
  NO_BIRTH("限制结婚生育", "not to marry or give birth"),
  /** 以婚育状况为条件: married or not, a mother or not. */
  STATUS("以婚育状况为条件", "marital or birth status");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<FamilyCondition> VOCABULARY = Vocabulary.<FamilyCondition>of(List.of(values()))
      .alsoReading("育儿妇女", RAISES_CHILD)
      .alsoReading("宝妈", RAISES_CHILD)
      .alsoReading("填写婚育情况", ASKED)
      .alsoReading("孕检", PREGNANCY_TEST)
      .alsoReading("未孕", STATUS)
      .alsoReading("未婚", STATUS)
      .alsoReading("已婚", STATUS)
      .alsoReading("未育", STATUS)
      .alsoReading("已育", STATUS)
      .alsoReading("已婚已育", STATUS);

  private final String chinese;
  private final String english;

  FamilyCondition(String chinese, String english) {
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
