package org.mamapost.interpretation;

/** 产假、陪产假: by the rules of which day. The first reading is the one taken. */
public enum LeaveRuleDay implements StandardReading {
  /** The day of birth or miscarriage. */
  DAY_OF_BIRTH,
  /** The day that is asked about. */
  DAY_ASKED
}
