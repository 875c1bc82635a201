package org.mamapost.interpretation;

/** 至少开展2次政策对接，提供3次职业指导…: whether 至少 governs all four numbers. The first reading is the one taken. */
public enum AtLeastGovernsAll implements StandardReading {
  /** All four are minimums. */
  ALL_FOUR,
  /** The first is a minimum, the other three are the numbers themselves. */
  FIRST_ONLY
}
