package org.mamapost.person;

import org.mamapost.text.Named;

/** Whether the parents of a child can raise it, which decides what grandparents and elder siblings owe. */
public enum ParentsState implements Named {
  /** At least one parent is alive and able. */
  ABLE("父母有抚养能力", "parents are able"),
  /** 父母已经死亡. */
  DEAD("父母已经死亡", "parents are dead"),
  /** 父母无力抚养. */
  UNABLE("父母无力抚养", "parents are unable");

  private final String chinese;
  private final String english;

  ParentsState(String chinese, String english) {
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
