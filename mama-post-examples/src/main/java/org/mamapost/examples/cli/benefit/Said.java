package org.mamapost.examples.cli.benefit;

import org.mamapost.policy.Entitlement;
import org.mamapost.text.Message;

/** How an entitlement is put into words. */
final class Said {

  private Said() {}

  /** How much it gives and for how long. */
  static Message given(Entitlement due) {
    Message sum = due.sum().map(amount -> Words.say("value", amount)).orElseGet(() -> Words.say("in-kind"));
    return due.period().map(days -> Words.say("for-days", sum, days)).orElse(sum);
  }
}
