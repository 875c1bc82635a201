package org.mamapost.answer;

import org.mamapost.text.Named;

/** Why there is no answer. */
public enum RefusalReason implements Named {
  /** The facts are known, and they do not meet the conditions. */
  NOT_ELIGIBLE("不符合条件", "not eligible"),
  /** The rules asked for are not in force on that day. */
  NOT_IN_FORCE("当日未施行", "not in force"),
  /** The library has no verified rules for this. */
  NOT_MODELLED("未建模", "not modelled"),
  /** The rules leave this to somebody's judgement. */
  NEEDS_JUDGEMENT("需要裁量", "needs judgement"),
  /** A fact that the answer depends on is unknown. */
  FACTS_MISSING("缺少事实", "facts missing"),
  /** Two rules both apply and disagree. */
  RULES_CONFLICT("规则冲突", "rules conflict");

  private final String chinese;
  private final String english;

  RefusalReason(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * Tells whether the refusal stands as it is: nobody is to be asked for a fact, a rule or a judgement that may still
   * turn it into an answer.
   */
  public boolean isFinal() {
    return this == NOT_ELIGIBLE || this == NOT_IN_FORCE;
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
