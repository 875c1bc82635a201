package org.mamapost.protection;

import org.mamapost.text.Named;

/** What holding a week of work against the protections comes to. */
public enum ScheduleVerdict implements Named {
  /** Nothing in it is forbidden or missing. */
  PASSES("符合", "passes"),
  /** Something that is not known or left to judgement decides. */
  UNDETERMINED("尚不能确定", "undetermined"),
  /** Something in it is forbidden, or something that must be there is not. */
  BREAKS("违反", "breaks");

  private final String chinese;
  private final String english;

  ScheduleVerdict(String chinese, String english) {
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
