package org.mamapost.amount;

import java.io.Serializable;
import java.math.BigInteger;

/**
 * A share of an amount, such as 2/3 of what was paid. Equality is numeric: 2/3 and 4/6 are equal. Immutable, thread-safe,
 * serializable.
 *
 * @param numerator zero or more, at most the denominator
 * @param denominator one or more
 */
public record Share(int numerator, int denominator) implements Comparable<Share>, Serializable {

  /**
   * Reduces the fraction.
   *
   * @throws IllegalArgumentException if it is no share between nothing and the whole
   */
  public Share {
    if (denominator < 1 || numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException(numerator + "/" + denominator + " is no share between 0/1 and 1/1");
    }
    int divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).intValue();
    numerator /= divisor;
    denominator /= divisor;
  }

  /**
   * This share of an amount, in whole fen. It is rounded down, because a share is a most that may not be exceeded.
   *
   * @param whole the amount
   * @return the part
   */
  public Yuan ofRoundedDown(Yuan whole) {
    return whole.partsDownToFen(numerator, denominator);
  }

  @Override
  public int compareTo(Share other) {
    return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
  }

  /** The share as documents print it, such as {@code 2/3}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
