package org.mamapost.interpretation;

/** 每人每年赠送: to whom. The first reading is the one taken. */
public enum YearlyGift implements StandardReading {
  /** To every woman in a mama post. */
  EVERY_MAMA_POST,
  /** To those of the friendly employers only. */
  FRIENDLY_EMPLOYERS
}
