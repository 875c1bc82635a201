package org.mamapost.service;

/** How somebody ceases to be registered. The notice does not speak of it. */
public enum Departure implements LedgerMatter {
  /** 就业. */
  EMPLOYED("就业", "found work"),
  /** 注销登记. */
  DEREGISTERED("注销登记", "deregistered");

  private final String chinese;
  private final String english;

  Departure(String chinese, String english) {
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
