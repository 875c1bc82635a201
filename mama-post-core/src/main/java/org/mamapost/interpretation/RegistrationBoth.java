package org.mamapost.interpretation;

/** 办理求职和失业登记: whether both registrations are asked for. The first reading is the one taken. */
public enum RegistrationBoth implements StandardReading {
  /** Both; the year begins with the later one. */
  BOTH,
  /** Either; the year begins with the earlier one. */
  EITHER
}
