package org.mamapost.testkit;

/** Why a law was not asked to hold. */
final class KnownGapException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  KnownGapException(KnownGap gap) {
    super("a known gap: " + gap.reason());
  }
}
