package org.mamapost.interpretation;

/**
 * 每周工作40小时 against 平均每周工作时间不超过四十四小时: how the two limits of the week go together. The first reading is the
 * one taken.
 */
public enum WeeklyLimit implements StandardReading {
  /** The State Council's 40 hours are the limit; the law's 44 remain as an outer one. */
  FORTY,
  /** Only the law's 44 hours are the limit. */
  FORTY_FOUR
}
