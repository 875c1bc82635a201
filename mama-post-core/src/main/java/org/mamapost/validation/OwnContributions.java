package org.mamapost.validation;

import org.mamapost.text.Named;

/**
 * Whether what a worker pays herself for social insurance and the housing fund (个人缴纳的社会保险费和住房公积金) counts towards
 * the minimum wage, the better rule for her last, so that a policy beneath may only better it.
 */
public enum OwnContributions implements Named {
  /** The minimum wage includes them: they may be taken off it. */
  INCLUDED("包含个人缴纳的社会保险费和住房公积金", "includes her own insurance and housing-fund payments"),
  /** The minimum wage excludes them: it has to be left once they are taken off. */
  EXCLUDED("不包含个人缴纳的社会保险费和住房公积金", "excludes her own insurance and housing-fund payments");

  private final String chinese;
  private final String english;

  OwnContributions(String chinese, String english) {
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
