package org.mamapost.interpretation;

/** 大龄: from which age on. The first reading is the one taken. */
public enum OlderWoman implements StandardReading {
  /** From 40 on, as the provincial regulation has it. */
  FROM_FORTY,
  /** Whoever is recognised as hard to employ. */
  AS_RECOGNISED
}
