package org.mamapost.interpretation;

/** 威海市所属档次: the tier of the minimum wage after the last table in which Weihai was seen. The first reading is the one taken. */
public enum WeihaiWageTier implements StandardReading {
  /** The tier of that table goes on. */
  AS_LAST_SEEN,
  /** Nothing is modelled for a table in which the row was not seen. */
  ONLY_WHERE_SEEN
}
