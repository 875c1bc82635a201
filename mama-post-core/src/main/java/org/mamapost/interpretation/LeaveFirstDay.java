package org.mamapost.interpretation;

/** 享受98天产假: whether the day on which leave starts is one of them. The first reading is the one taken. */
public enum LeaveFirstDay implements StandardReading {
  /** It is the first of them. */
  COUNTED,
  /** It is not, as with any period of the Civil Code. */
  NOT_COUNTED
}
