package org.mamapost.interpretation;

/** 社会保险、商业保险 where the row wants social insurance. The first reading is the one taken. */
public enum CommercialCoverOnTop implements StandardReading {
  /** Commercial cover on top of the social insurance that the row wants conforms. */
  CONFORMS,
  /** Only what the row prints conforms. */
  BREAKS
}
