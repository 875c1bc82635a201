package org.mamapost.interpretation;

/** “二孩”“三孩”妈妈: which children count. The first reading is the one taken. */
public enum MotherOfTwo implements StandardReading {
  /** Two or more who are not yet 18. */
  UNDER_EIGHTEEN,
  /** Two or more, whatever their age. */
  OF_ANY_AGE
}
