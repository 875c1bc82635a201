package org.mamapost.interpretation;

/** 哺乳未满1周岁婴儿的女职工: who that is. The first reading is the one taken. */
public enum NursingMother implements StandardReading {
  /** Who raises a baby under one. */
  BABY_UNDER_ONE,
  /** Who nurses it. */
  NURSES_IT
}
