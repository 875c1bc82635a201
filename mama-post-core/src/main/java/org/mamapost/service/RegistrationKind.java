package org.mamapost.service;

/** 求职和失业登记, 正文(七): a registration that the services are for. */
public enum RegistrationKind implements LedgerMatter {
  /** 求职登记. */
  JOB_SEEKER("求职登记", "registered as a job-seeker"),
  /** 失业登记. */
  UNEMPLOYED("失业登记", "registered as unemployed");

  private final String chinese;
  private final String english;

  RegistrationKind(String chinese, String english) {
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
