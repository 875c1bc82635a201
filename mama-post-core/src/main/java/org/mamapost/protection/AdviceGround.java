package org.mamapost.protection;

import org.mamapost.text.Named;

/** The ground on which the employer ended the contract. */
public enum AdviceGround implements Named {
  /** 妇女权益保障法第四十八条. */
  MATERNITY("因结婚、怀孕、产假、哺乳", "because of marriage, pregnancy, leave or nursing"),
  /** 劳动合同法第四十条, 第四十一条. */
  WITHOUT_FAULT("非因本人过失（劳动合同法第四十条、第四十一条）", "through no fault of hers (arts. 40 and 41)"),
  /** 劳动合同法第四十五条. */
  EXPIRY("合同期满", "the contract ran out"),
  /** 劳动合同法第三十九条. */
  OWN_FAULT("因本人过失等（劳动合同法第三十九条）", "through her own fault and the like (art. 39)");

  private final String chinese;
  private final String english;

  AdviceGround(String chinese, String english) {
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
