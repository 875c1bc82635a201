package org.mamapost.post;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;

/** 薪酬: what a post pays, as the notice states it. */
public sealed interface Pay extends Serializable {

  /** 面议: to be agreed. */
  record Negotiable() implements Pay {}

  /**
   * An amount between two bounds for a unit of time or work, such as {@code 3000-5000元/月}.
   *
   * @param least the least paid; none where the notice gives only a most (5000元以下)
   * @param most the most paid; none where it gives only a least (10000元以上)
   * @param unit what it is paid for; unknown where the notice does not say
   */
  record Rate(Stated<Yuan> least, Stated<Yuan> most, Stated<PayUnit> unit) implements Pay {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if neither bound is given, or if the least is above the most
     */
    public Rate {
      Objects.requireNonNull(unit, "unit");
      if (least.value().isEmpty() && most.value().isEmpty()) {
        throw new IllegalArgumentException("a rate of pay has a least or a most");
      }
      if (least.value().isPresent() && most.value().isPresent()
          && least.value().get().compareTo(most.value().get()) > 0) {
        throw new IllegalArgumentException("the least paid, " + least + ", is above the most, " + most);
      }
    }

    /**
     * One amount.
     *
     * @param amount the amount
     * @param unit what it is paid for
     * @return the rate
     */
    public static Rate of(Yuan amount, PayUnit unit) {
      return new Rate(Stated.of(amount), Stated.of(amount), Stated.of(unit));
    }
  }
}
