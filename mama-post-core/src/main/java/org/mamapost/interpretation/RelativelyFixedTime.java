package org.mamapost.interpretation;

/** 时间相对固定 against fixed hours. The first reading is the one taken. */
public enum RelativelyFixedTime implements StandardReading {
  /** Any schedule with a fixed part satisfies it. */
  ANY_FIXED_PART,
  /** Only 时间相对固定 itself does. */
  STATED_ONLY
}
