package org.mamapost.interpretation;

/** 季节性、周期性短期用工. The first reading is the one taken. */
public enum SeasonalOrPeriodic implements StandardReading {
  /** Seasonal or periodic is enough. */
  EITHER,
  /** Both are asked for. */
  BOTH
}
