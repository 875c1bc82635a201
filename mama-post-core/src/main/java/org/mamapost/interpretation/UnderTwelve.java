package org.mamapost.interpretation;

/** 12周岁以下: whether a child of exactly 12 still counts. The first reading is the one taken. */
public enum UnderTwelve implements StandardReading {
  /** A child who is 12 and not yet 13 counts. */
  INCLUDED,
  /** A child counts until the 12th birthday. */
  NOT_INCLUDED
}
