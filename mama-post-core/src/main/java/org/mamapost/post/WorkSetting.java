package org.mamapost.post;

import org.mamapost.text.Named;

/** Work of a kind that is either done or not, as 女职工禁忌从事的劳动范围 names it. */
public enum WorkSetting implements Named {
  /** 矿山井下作业. */
  UNDERGROUND_MINE("矿山井下", "underground mining"),
  /** 从事抗癌药物生产. */
  CANCER_DRUGS("抗癌药物生产", "making cancer drugs"),
  /** 从事己烯雌酚生产. */
  DIETHYLSTILBESTROL("己烯雌酚生产", "making diethylstilbestrol"),
  /** 接触麻醉剂气体. */
  ANAESTHETIC_GAS("接触麻醉剂气体", "contact with anaesthetic gas"),
  /** 非密封源放射性物质的操作. */
  OPEN_RADIOACTIVES("非密封源放射性物质的操作", "handling unsealed radioactive material"),
  /** 核事故与放射事故的应急处置. */
  NUCLEAR_EMERGENCY("核事故与放射事故的应急处置", "response to nuclear and radiation accidents"),
  /** 在密闭空间作业. */
  CONFINED_SPACE("密闭空间", "work in a confined space"),
  /** 在高压室作业. */
  HIGH_PRESSURE("高压室", "work in a high-pressure chamber"),
  /** 潜水作业. */
  DIVING("潜水", "diving"),
  /** 伴有强烈振动的作业. */
  STRONG_VIBRATION("强烈振动", "work with strong vibration"),
  /** 需要频繁弯腰、攀高、下蹲的作业. */
  FREQUENT_BENDING("频繁弯腰、攀高、下蹲", "work with frequent bending, climbing or squatting");

  private final String chinese;
  private final String english;

  WorkSetting(String chinese, String english) {
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
