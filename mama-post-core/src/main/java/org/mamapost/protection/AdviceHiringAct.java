package org.mamapost.protection;

import org.mamapost.text.Named;

/** What an employer did while hiring (妇女权益保障法第四十三条). */
public enum AdviceHiringAct implements Named {
  /** 第一项. */
  MEN_ONLY("限定为男性或者规定男性优先", "men only or first"),
  /** 第二项. */
  ASKED("询问或者调查婚育情况", "asked about marriage or birth"),
  /** 第三项. */
  TESTED("将妊娠测试作为入职体检项目", "tested for pregnancy"),
  /** 第四项. */
  CONDITION("以限制结婚、生育或者婚姻、生育状况为条件", "made it a condition"),
  /** What the article leaves out. */
  BASIC_DATA("只询问个人基本信息", "asked for basic personal data alone");

  private final String chinese;
  private final String english;

  AdviceHiringAct(String chinese, String english) {
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
