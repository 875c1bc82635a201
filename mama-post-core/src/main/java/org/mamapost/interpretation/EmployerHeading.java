package org.mamapost.interpretation;

/** 单位属性 outside the heading that a row stands under. The first reading is the one taken. */
public enum EmployerHeading implements StandardReading {
  /** A warning. */
  WARNING,
  /** An error. */
  ERROR
}
