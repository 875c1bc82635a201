package org.mamapost.interpretation;

/** 渐进式延迟法定退休年龄: how the rise is worked out for one month of birth. The first reading is the one taken. */
public enum RetirementSteps implements StandardReading {
  /** By the rate of the decision, a step at a time. */
  STEP_BY_STEP,
  /** Not at all; whatever needs it is not modelled. */
  NOT_WORKED_OUT
}
