package org.mamapost.policy;

import org.mamapost.text.Named;

/** What a woman complains of at the advice desk (维权咨询窗口, 正文(九)). */
public enum AdviceKind implements Named {
  /** 女职工劳动保护特别规定第五条, 劳动合同法第四十二条、第四十五条. */
  DISMISSED("孕期、产期、哺乳期被辞退或解除合同", "dismissed while pregnant, on leave or nursing"),
  /** 女职工劳动保护特别规定第五条. */
  PAY_CUT("因怀孕、生育、哺乳降低工资", "pay cut because of pregnancy, birth or nursing"),
  /** 第六条, 第九条. */
  OVERTIME_OR_NIGHT("孕期或哺乳期被延长劳动时间或安排夜班", "overtime or night shift while pregnant or nursing"),
  /** 第九条. */
  NURSING_TIME("不给或少给哺乳时间", "nursing time refused or short"),
  /** 第七条. */
  MATERNITY_LEAVE("不给或少给产假", "maternity leave refused or short"),
  /** 第四条, 附录. */
  FORBIDDEN_WORK("被安排禁忌从事的劳动", "given forbidden work"),
  /** 妇女权益保障法第四十三条. */
  ASKED_AT_HIRING("招录中被问婚育或被要求妊娠测试", "asked about marriage or birth, or tested, at hiring"),
  /** 劳动合同法第十条. */
  NO_CONTRACT("没有订立书面劳动合同", "no written labour contract"),
  /** 社会保险法第五十八条. */
  NO_INSURANCE("没有办理社会保险", "no social insurance"),
  /** 劳动法第四十八条, 劳动合同法第七十二条. */
  BELOW_MINIMUM_WAGE("工资低于最低工资标准", "paid below the minimum wage");

  private final String chinese;
  private final String english;

  AdviceKind(String chinese, String english) {
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
