package org.mamapost.interpretation;

/** 照看: a child whom the carer owes support but who does not live with her. The first reading is the one taken. */
public enum LivingApart implements StandardReading {
  /** Whether she looks after it is left to judgement. */
  JUDGED,
  /** Owing support is enough, wherever the child lives. */
  COUNTS,
  /** Only a child that lives with her counts. */
  DOES_NOT_COUNT
}
