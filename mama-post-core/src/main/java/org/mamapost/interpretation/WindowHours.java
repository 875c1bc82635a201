package org.mamapost.interpretation;

/** 08:30-16:30: what the length of a window stands for. The first reading is the one taken. */
public enum WindowHours implements StandardReading {
  /** Attendance; working time only where the breaks are written. */
  ATTENDANCE,
  /** Working time, less the breaks that are written. */
  WORKING_TIME
}
