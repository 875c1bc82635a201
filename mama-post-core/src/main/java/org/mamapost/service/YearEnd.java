package org.mamapost.service;

import java.time.LocalDate;
import org.mamapost.text.Named;

/** Which day is the last of a term of years that begins on a day. */
public enum YearEnd implements Named {
  /** The corresponding day, because the first day is not counted; where there is none, the last day of the month. */
  CORRESPONDING_DAY("开始当日不计入，到期月的对应日为最后一日", "the corresponding day; the first day is not counted") {
    @Override
    public LocalDate lastDay(LocalDate first, int years) {
      // 29 February and the last of the month agree with what plusYears does where there is no corresponding day.
      return first.plusYears(years);
    }
  },
  /** The day before the corresponding day, because the first day is counted. */
  DAY_BEFORE("开始当日计入，对应日的前一日为最后一日", "the day before the corresponding day; the first day is counted") {
    @Override
    public LocalDate lastDay(LocalDate first, int years) {
      return first.plusYears(years).minusDays(1);
    }
  };

  private final String chinese;
  private final String english;

  YearEnd(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * The last day of a term.
   *
   * @param first the day on which it begins
   * @param years how many years it lasts
   * @return the last day, which belongs to the term
   */
  public abstract LocalDate lastDay(LocalDate first, int years);

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }
}
