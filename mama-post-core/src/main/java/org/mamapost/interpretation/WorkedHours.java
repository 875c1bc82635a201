package org.mamapost.interpretation;

/** 每天固定2小时 against 每天坐班1-2小时: whether worked hours count as attendance. The first reading is the one taken. */
public enum WorkedHours implements StandardReading {
  /** A fixed number of hours a day is also how long the worker is there. */
  AS_ATTENDANCE,
  /** Worked hours do not tell how long the worker is there. */
  NOT_ATTENDANCE
}
