package org.mamapost.answer;

import java.util.Objects;

/** Thrown by the {@code orElseThrow} methods where the answer was refused. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  /**
   * An exception that carries a refusal.
   *
   * @param refusal the refusal
   */
  public RefusedException(Refusal refusal) {
    super(Objects.requireNonNull(refusal, "refusal").toString());
    this.refusal = refusal;
  }

  /** The refusal. */
  public Refusal refusal() {
    return refusal;
  }
}
