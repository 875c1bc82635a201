package org.mamapost.interpretation;

/** 0-3周岁, 3-6周岁, 6-12周岁: a child of exactly 3, 6 or 12. The first reading is the one taken. */
public enum StageBoundary implements StandardReading {
  /** The upper bound belongs to the stage, so a child of 3 or 6 belongs to two. */
  INCLUSIVE,
  /** A stage ends on the birthday that it prints. */
  EXCLUSIVE
}
