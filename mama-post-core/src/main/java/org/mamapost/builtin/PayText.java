package org.mamapost.builtin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.mamapost.amount.Yuan;
import org.mamapost.builtin.PaidFor.Told;
import org.mamapost.post.Pay;
import org.mamapost.text.Message;

/** How a finding says what is paid. */
final class PayText {

  private static final int FEN = 2;

  private PayText() {}

  /** The pay as the post states it; an amount alone where it has no unit. */
  static Message of(Pay pay) {
    if (!(pay instanceof Pay.Rate rate)) {
      return Words.say("law.wage.negotiable");
    }
    Message amount = between(rate.least().value(), rate.most().value());
    return rate.unit().value().map(unit -> Words.say("law.wage.rate", amount, unit)).orElse(amount);
  }

  /** What it comes to, with the factors where it was worked out. */
  static Message of(Told paid) {
    if (!paid.isWorkedOut()) {
      return paid.formula();
    }
    boolean exact = isWholeFen(paid.least()) && paid.most().filter(most -> !isWholeFen(most)).isEmpty();
    Message amount = between(Optional.of(paid.least()).filter(least -> least.signum() > 0 || paid.most().isEmpty())
        .map(PayText::downToFen), paid.most().map(PayText::downToFen));
    return Words.say("law.wage.worked-out", paid.formula(),
        exact ? amount : Words.say("law.wage.about", amount), paid.per());
  }

  private static boolean isWholeFen(BigDecimal yuan) {
    return yuan.stripTrailingZeros().scale() <= FEN;
  }

  // Down, so that an amount below a standard never looks like the standard.
  private static Yuan downToFen(BigDecimal yuan) {
    return Yuan.of(yuan.setScale(FEN, RoundingMode.DOWN));
  }

  /** Two bounds, one of which may not be known. */
  static Message between(Optional<Yuan> least, Optional<Yuan> most) {
    if (most.isEmpty()) {
      return Words.say("law.wage.from", least.orElseThrow());
    }
    return least.isEmpty() ? Words.say("law.wage.up-to", most.get()) : range(least.get(), most.get());
  }

  // One where they are equal.
  private static Message range(Yuan least, Yuan most) {
    return least.equals(most) ? Words.say("law.wage.one", most) : Words.say("law.wage.to", least, most);
  }
}
