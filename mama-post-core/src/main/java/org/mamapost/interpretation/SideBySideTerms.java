package org.mamapost.interpretation;

/** 基础技能特定技能: terms printed side by side with nothing between them. The first reading is the one taken. */
public enum SideBySideTerms implements StandardReading {
  /** Each of them alone is enough. */
  ALTERNATIVES,
  /** All of them are asked for. */
  ALL_TOGETHER
}
