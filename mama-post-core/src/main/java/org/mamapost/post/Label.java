package org.mamapost.post;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 岗位标签: the names under which 正文(二) asks employers to shape posts. */
public enum Label implements Named {
  /** 弹性妈妈岗: 工作时间地点灵活. */
  ELASTIC("弹性妈妈岗", "elastic mama post"),
  /** 宝妈班组: 自选时段. */
  MOTHERS_SHIFT("宝妈班组", "mothers' shift"),
  /** 流动妈妈岗: 可带回家工作. */
  TAKE_HOME("流动妈妈岗", "take-home mama post"),
  /** 新业态妈妈岗: 电商运营、直播带货、文创策划等. */
  NEW_ECONOMY("新业态妈妈岗", "new-economy mama post"),
  /** “妈妈岗”车间. */
  WORKSHOP("妈妈岗车间", "mama post workshop"),
  /** “妈妈岗”生产线. */
  PRODUCTION_LINE("妈妈岗生产线", "mama post production line");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<Label> VOCABULARY =
      Vocabulary.<Label>of(List.of(values()))
      .alsoReading("车间", WORKSHOP)
      .alsoReading("生产线", PRODUCTION_LINE);

  private final String chinese;
  private final String english;

  Label(String chinese, String english) {
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
