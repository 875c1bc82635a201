package org.mamapost.policy;

import java.util.Set;

/**
 * A subsidy, a deduction, a loan, a gift or a measure that a document lays down. Stateless and thread-safe; it never
 * asks a clock.
 */
public interface Scheme extends Provision<Entitlement> {

  /** Which scheme it is. */
  @Override
  SchemeKey key();

  /**
   * The values it is worked out from. What it does without is not among them, and a scheme that names none is told of
   * as one without values.
   */
  default Set<ParameterKey<?>> parameters() {
    return Set.of();
  }
}
