package org.mamapost.examples.cli.benefit;

import java.util.Locale;
import org.mamapost.text.Named;

/** What comes of one case. */
public enum CaseResult implements Named {
  /** Something is due. */
  DUE("有应享", "due"),
  /** Nothing is due yet, but an answer is open: for want of a fact or a verified rule, or left to judgement. */
  OPEN("尚无定论", "open"),
  /** Nothing is due, and every answer is final: not eligible, or not in force. */
  NOT_DUE("无应享", "nothing due"),
  /** There are no rules to answer by. */
  REFUSED("拒绝回答", "refused"),
  /** Facts that cannot all be true. */
  AT_ODDS("事实矛盾", "facts at odds"),
  /** The row cannot be read. */
  UNREADABLE("无法读取", "unreadable");

  private final String chinese;
  private final String english;

  CaseResult(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The word a program reads, such as {@code not_due}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether the case was answered as it stands. */
  public boolean isAnswered() {
    return this == DUE || this == NOT_DUE;
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
