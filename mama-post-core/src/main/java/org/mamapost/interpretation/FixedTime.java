package org.mamapost.interpretation;

/** 时间固定, 时段固定: which written hours are fixed. The first reading is the one taken. */
public enum FixedTime implements StandardReading {
  /** Written windows and a written number of hours a day are fixed, whatever is said of the rest. */
  FIXED_HOURS,
  /** Only windows are, and only where no rest is left to the worker; of anything else nobody can tell. */
  WINDOWS_ALONE
}
