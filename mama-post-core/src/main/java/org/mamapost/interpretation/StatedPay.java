package org.mamapost.interpretation;

/**
 * 写明的薪酬: whether the pay that a post or a complaint states is what is left once the worker's own social insurance and
 * housing fund are taken off, which matters where the minimum wage excludes them. The first reading is the one taken.
 */
public enum StatedPay implements StandardReading {
  /** It is the pay before they are taken off. */
  BEFORE_OWN_CONTRIBUTIONS,
  /** It is what is left. */
  AFTER_OWN_CONTRIBUTIONS
}
