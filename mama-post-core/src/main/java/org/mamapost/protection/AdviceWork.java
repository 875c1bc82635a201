package org.mamapost.protection;

import org.mamapost.text.Named;

/** Under which heading of the annex of forbidden work (女职工劳动保护特别规定附录) the work falls. */
public enum AdviceWork implements Named {
  /** 附录一. */
  ALWAYS("附录一：女职工禁忌", "annex 1: always"),
  /** 附录二. */
  MENSTRUATION("附录二：经期禁忌", "annex 2: in menstruation"),
  /** 附录三. */
  PREGNANCY("附录三：孕期禁忌", "annex 3: in pregnancy"),
  /** 附录四. */
  NURSING("附录四：哺乳期禁忌", "annex 4: while nursing"),
  /** Work that the annex does not list. */
  NOT_LISTED("附录没有列出", "not in the annex");

  private final String chinese;
  private final String english;

  AdviceWork(String chinese, String english) {
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
