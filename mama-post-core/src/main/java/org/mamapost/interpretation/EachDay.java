package org.mamapost.interpretation;

/** 每天固定时间工作2-3小时, 每天坐班1-2小时: which days are meant by 每天. The first reading is the one taken. */
public enum EachDay implements StandardReading {
  /** Each day that the schedule names. */
  NAMED_DAYS,
  /** The average over the days that the schedule names. */
  WEEKLY_AVERAGE
}
