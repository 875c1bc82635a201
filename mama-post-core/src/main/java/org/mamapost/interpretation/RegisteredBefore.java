package org.mamapost.interpretation;

/**
 * Somebody who registered before the pledge was made and is registered still on the day it is. The first reading is the
 * one taken.
 */
public enum RegisteredBefore implements StandardReading {
  /** The pledge reaches her; her year runs from the day on which it is made. */
  FROM_THE_PLEDGE,
  /** The pledge reaches her; her year runs from her registration, and what of it is over is over. */
  FROM_REGISTRATION,
  /** The pledge does not reach her until she registers anew. */
  NOT_REACHED
}
