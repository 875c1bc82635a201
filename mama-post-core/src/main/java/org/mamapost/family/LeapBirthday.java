package org.mamapost.family;

import org.mamapost.text.Named;

/**
 * When somebody born on 29 February has a birthday in a year without that day.
 */
public enum LeapBirthday implements Named {
  /** On 28 February, with the end of the month (民法典第二百零二条). */
  LAST_OF_FEBRUARY("2月28日", "28 February"),
  /** On 1 March, as other laws have it. */
  FIRST_OF_MARCH("3月1日", "1 March");

  private final String chinese;
  private final String english;

  LeapBirthday(String chinese, String english) {
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
