package org.mamapost.policy;

/**
 * A subsidy, a deduction, a loan, a gift or a measure that a document lays down. Stateless and thread-safe; it never asks
 * a clock.
 */
public interface Scheme extends Provision<Entitlement> {

  /** Which scheme it is. */
  @Override
  SchemeKey key();
}
