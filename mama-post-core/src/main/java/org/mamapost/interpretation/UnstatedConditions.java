package org.mamapost.interpretation;

/** 年龄要求, 性别要求, 婚育要求 of which a post says nothing. The first reading is the one taken. */
public enum UnstatedConditions implements StandardReading {
  /** Silence is unknown: the notice may ask for something that the data at hand do not show. */
  UNKNOWN,
  /** Silence is that nothing is asked: a notice states its conditions. */
  NONE_ASKED
}
