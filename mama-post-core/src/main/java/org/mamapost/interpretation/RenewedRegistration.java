package org.mamapost.interpretation;

/**
 * A registration that is renewed after the year is over by somebody who never left. The first reading is the one taken.
 */
public enum RenewedRegistration implements StandardReading {
  /** It opens another year once everything is registered anew that opened the first. */
  AS_AT_FIRST,
  /** One renewed registration opens another year, if the other one still stands. */
  ONE_IS_ENOUGH,
  /** It goes on with the first registration; only who left and registers again is pledged another year. */
  ONLY_AFTER_LEAVING
}
