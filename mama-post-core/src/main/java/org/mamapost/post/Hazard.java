package org.mamapost.post;

import org.mamapost.text.Named;

/** What the national grading standards grade, each from the first to the fourth grade. */
public enum Hazard implements Named {
  /** 体力劳动强度. */
  LABOUR("体力劳动强度", "physical labour"),
  /** 冷水作业. */
  COLD_WATER("冷水作业", "work in cold water"),
  /** 低温作业. */
  LOW_TEMPERATURE("低温作业", "work in the cold"),
  /** 高温作业. */
  HEAT("高温作业", "work in heat"),
  /** 噪声作业. */
  NOISE("噪声作业", "work in noise"),
  /** 高处作业. */
  HEIGHT("高处作业", "work at height");

  private final String chinese;
  private final String english;

  Hazard(String chinese, String english) {
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
