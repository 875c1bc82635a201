package org.mamapost.examples.cli.employer;

import org.mamapost.amount.Yuan;
import org.mamapost.examples.cli.input.Names;

/** An amount in words, in the language that it is read in. */
final class Money {

  private Money() {}

  static Names of(Yuan amount) {
    return new Names(amount.toString(), amount.toBigDecimal().toPlainString() + " yuan");
  }
}
