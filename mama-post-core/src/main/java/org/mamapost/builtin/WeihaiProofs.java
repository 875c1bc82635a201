package org.mamapost.builtin;

import org.mamapost.trace.Proofs;

/** Which tests of this library prove which element of {@link WeihaiPolicy}. */
public final class WeihaiProofs {

  private static final Proofs PROOFS = Proofs.parse(BundledText.read("weihai-proofs.txt"));

  private WeihaiProofs() {}

  /** The one immutable index. */
  public static Proofs proofs() {
    return PROOFS;
  }
}
