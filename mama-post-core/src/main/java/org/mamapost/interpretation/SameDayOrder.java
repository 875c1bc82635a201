package org.mamapost.interpretation;

/** Registering and leaving on one day, of which nobody says which came first. The first reading is the one taken. */
public enum SameDayOrder implements StandardReading {
  /** The order in which no record is idle; where both orders fit, or none does, it is left to judgement. */
  AS_IT_FITS,
  /** She registered, then left. */
  REGISTERED_FIRST,
  /** She left, then registered. */
  LEFT_FIRST
}
