package org.mamapost.builtin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.post.PayUnit;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/** What a post pays for a month or an hour: an amount and how it was come to, or why it cannot be told. */
sealed interface PaidFor {

  /** Goes on with what was told. */
  PaidFor then(Function<Told, PaidFor> next);

  /**
   * Nobody can tell.
   *
   * @param why what is missing
   */
  record Untold(Message why) implements PaidFor {

    @Override
    public PaidFor then(Function<Told, PaidFor> next) {
      return this;
    }
  }

  /**
   * An amount between two bounds that hold for certain.
   *
   * @param least the least yuan, zero where the post gives none
   * @param most the most; empty where the post gives none
   * @param per what it is paid for: an hour, a day or a month
   * @param formula how it was come to, from the pay as the post states it
   * @param isWorkedOut whether it is another amount than the post states
   * @param citations the words that it was worked out by
   */
  record Told(BigDecimal least, Optional<BigDecimal> most, PayUnit per, Message formula, boolean isWorkedOut,
      List<Citation> citations) implements PaidFor {

    private static final BigDecimal SECONDS_AN_HOUR = new BigDecimal(3_600);
    private static final int SCALE = 10;

    /** An amount as a post states it. */
    static Told stated(BigDecimal least, Optional<BigDecimal> most, PayUnit per, Message pay) {
      return new Told(least, most, per, pay, false, List.of());
    }

    @Override
    public PaidFor then(Function<Told, PaidFor> next) {
      return next.apply(this);
    }

    /** So many times as much, for another time. */
    Told times(BigDecimal number, PayUnit longer, Message factor) {
      return step(least.multiply(number), most.map(amount -> amount.multiply(number)), longer, "law.wage.times",
          factor);
    }

    /** Pay by the hour for some hours. */
    Told times(HoursRange hours, PayUnit longer, Message factor) {
      return step(divide(least.multiply(seconds(hours.least())), SECONDS_AN_HOUR, RoundingMode.DOWN),
          most.map(amount -> divide(amount.multiply(seconds(hours.most())), SECONDS_AN_HOUR, RoundingMode.UP)),
          longer, "law.wage.times", factor);
    }

    /** Pay for some hours, an hour; without a most where there may be none of them. */
    Told by(HoursRange hours, Message divisor) {
      return step(divide(least.multiply(SECONDS_AN_HOUR), seconds(hours.most()), RoundingMode.DOWN),
          most.filter(amount -> hours.least().compareTo(Hours.of(0)) > 0)
              .map(amount -> divide(amount.multiply(SECONDS_AN_HOUR), seconds(hours.least()), RoundingMode.UP)),
          PayUnit.HOUR, "law.wage.divided", divisor);
    }

    /** Without a most. */
    Told orMore() {
      return new Told(least, Optional.empty(), per, formula, isWorkedOut, citations);
    }

    Told citing(Citation words) {
      List<Citation> more = new ArrayList<>(citations);
      more.add(words);
      return new Told(least, most, per, formula, isWorkedOut, List.copyOf(more));
    }

    private Told step(BigDecimal low, Optional<BigDecimal> high, PayUnit unit, String key, Message by) {
      return new Told(low, high, unit, Words.say(key, formula, by), true, citations);
    }

    private static BigDecimal seconds(Hours hours) {
      return BigDecimal.valueOf(hours.toDuration().getSeconds());
    }

    private static BigDecimal divide(BigDecimal amount, BigDecimal by, RoundingMode rounding) {
      return amount.divide(by, SCALE, rounding);
    }
  }
}
