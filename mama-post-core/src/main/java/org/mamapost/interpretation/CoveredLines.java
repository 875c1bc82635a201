package org.mamapost.interpretation;

/** 单位实际缴纳的社会保险费: which lines are subsidised in full. The first reading is the one taken. */
public enum CoveredLines implements StandardReading {
  /** Pension, medical and unemployment insurance, as in the provincial regulation. */
  PROVINCIAL_THREE,
  /** Every line that the employer paid. */
  EVERY_LINE
}
