package org.mamapost.catalogue;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 单位属性: what kind of employer offers a post. */
public enum EmployerKind implements Named {
  /** 企业. */
  ENTERPRISE("企业", "enterprise"),
  /** 个体经济组织. */
  INDIVIDUAL_BUSINESS("个体经济组织", "individual business"),
  /** 社区. */
  COMMUNITY("社区", "community"),
  /** 社会组织. */
  SOCIAL_ORGANISATION("社会组织", "social organisation"),
  /** 新业态平台. */
  PLATFORM("新业态平台", "platform of the new economy"),
  /** 个人创业. */
  OWN_BUSINESS("个人创业", "own business"),
  /** 政府: posts that the government guarantees (政府兜底). */
  GOVERNMENT("政府", "government");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<EmployerKind> VOCABULARY =
      Vocabulary.<EmployerKind>of(List.of(values()))
      .alsoReading("个体工商户", INDIVIDUAL_BUSINESS)
      .alsoReading("个体", INDIVIDUAL_BUSINESS)
      .alsoReading("平台", PLATFORM)
      .alsoReading("政府兜底", GOVERNMENT);

  private final String chinese;
  private final String english;

  EmployerKind(String chinese, String english) {
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
