package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.text.Named;

/**
 * Something that happens to a benefit on a day.
 *
 * @param day the day: the first one on which it is due, or the last
 * @param kind what happens
 * @param answer the scheme and what it gives
 */
public record CalendarEvent(LocalDate day, Kind kind, SchemeAnswer answer) {

  /** What happens. */
  public enum Kind implements Named {
    /** It was due on the first day of the calendar, since whenever. */
    DUE_ALREADY("期初已应享", "due already"),
    /** It begins to be due. */
    STARTS("开始", "starts"),
    /** It goes on with another amount or for another time. */
    RENEWED("续期或变更", "renewed or changed"),
    /** It is due for the last day. */
    ENDS("结束", "ends");

    private final String chinese;
    private final String english;

    Kind(String chinese, String english) {
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
}
