package org.mamapost.examples.cli.stage;

import java.util.Locale;
import org.mamapost.text.Named;

/** What comes of one family. */
public enum StageResult implements Named {
  /** It is in a stage, and no child is open. */
  IN_STAGE("有育儿阶段", "in a stage"),
  /** A child is open, or the answer is: for want of a fact or a verified rule, or left to judgement. */
  OPEN("尚无定论", "open"),
  /** It is in no stage, or the rules are not in force. */
  NO_STAGE("无育儿阶段", "in no stage"),
  /** There are no rules to answer by. */
  REFUSED("拒绝回答", "refused"),
  /** Facts that cannot all be true. */
  AT_ODDS("事实矛盾", "facts at odds"),
  /** The row cannot be read. */
  UNREADABLE("无法读取", "unreadable");

  private final String chinese;
  private final String english;

  StageResult(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The word a program reads, such as {@code in_stage}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether the family was answered as it stands. */
  public boolean isAnswered() {
    return this == IN_STAGE || this == NO_STAGE;
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
