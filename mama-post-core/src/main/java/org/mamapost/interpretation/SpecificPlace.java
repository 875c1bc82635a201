package org.mamapost.interpretation;

/** 地点特定 against 地点固定. The first reading is the one taken. */
public enum SpecificPlace implements StandardReading {
  /** A fixed place is a specific one; a specific one is not fixed. */
  FIXED_IS_SPECIFIC,
  /** The two are different. */
  DISTINCT
}
