package org.mamapost.interpretation;

/** 社会保险或商业保险: terms joined by 或. The first reading is the one taken. */
public enum OrBetweenTerms implements StandardReading {
  /** One of them, or several together. */
  ANY,
  /** One of them and no other. */
  EXACTLY_ONE
}
