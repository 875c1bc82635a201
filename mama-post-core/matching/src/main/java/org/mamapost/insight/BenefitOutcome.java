package org.mamapost.insight;

import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.policy.Entitlement;
import org.mamapost.text.Named;

/** What a scheme answers somebody. */
public enum BenefitOutcome implements Named {
  /** Something is due. */
  DUE("应享", "due"),
  /** Nothing is due, and no fact or judgement can change that. */
  NOT_DUE("不应享", "not due"),
  /** A fact is missing, or the text leaves it to somebody's judgement. */
  OPEN("尚无定论", "open"),
  /** There is no verified rule to answer by, or two that disagree. */
  REFUSED("拒绝回答", "refused");

  private final String chinese;
  private final String english;

  BenefitOutcome(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  static BenefitOutcome of(Answer<Entitlement> answer) {
    return answer.fold(refusal -> of(refusal.reason()), due -> DUE);
  }

  private static BenefitOutcome of(RefusalReason reason) {
    return switch (reason) {
      case NOT_ELIGIBLE, NOT_IN_FORCE -> NOT_DUE;
      case FACTS_MISSING, NEEDS_JUDGEMENT -> OPEN;
      case NOT_MODELLED, RULES_CONFLICT -> REFUSED;
    };
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
