package org.mamapost.policy;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.amount.Yuan;
import org.mamapost.text.Named;

/**
 * An amount as a text means it, such as 最高30万元 or 每年定额7800元.
 *
 * @param bound exactly, at least or at most
 * @param amount the amount
 * @param per what it is paid for
 */
public record Sum(Bound bound, Yuan amount, Per per) implements Named, Serializable {

  /** Checks that nothing is missing. */
  public Sum {
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(per, "per");
  }

  @Override
  public String chinese() {
    return per.chinese() + (bound == Bound.EXACTLY ? "" : bound.chinese()) + amount;
  }

  @Override
  public String english() {
    String about = bound == Bound.EXACTLY ? "" : bound.english() + " ";
    return about + amount.toBigDecimal().toPlainString() + " yuan " + per.english();
  }
}
