package org.mamapost.amount;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact, non-negative amount of yuan (元), such as a wage, a subsidy or a piece rate below one fen.
 *
 * <p>Equality is numeric and agrees with order: 100 and 100.00 are equal. Immutable, thread-safe, serializable.
 */
public final class Yuan implements Comparable<Yuan>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
  // Longer amounts are mistakes, and would let a hostile cell cost unbounded arithmetic.
  private static final int MOST_CHARACTERS = 32;

  private final BigDecimal amount;

  private Yuan(BigDecimal amount) {
    this.amount = amount;
  }

  /**
   * A whole amount.
   *
   * @param yuan yuan, zero or more
   * @return the amount
   * @throws IllegalArgumentException if it is negative
   */
  public static Yuan of(long yuan) {
    return of(BigDecimal.valueOf(yuan));
  }

  /**
   * An exact amount.
   *
   * @param yuan yuan, zero or more
   * @return the amount
   * @throws IllegalArgumentException if it is negative
   */
  public static Yuan of(BigDecimal yuan) {
    Objects.requireNonNull(yuan, "yuan");
    if (yuan.signum() < 0) {
      throw new IllegalArgumentException("an amount of yuan is zero or more, not " + yuan.toPlainString());
    }
    BigDecimal stripped = yuan.stripTrailingZeros();
    return new Yuan(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  /**
   * The inverse of {@link #toString()}; also reads the 万元 that documents print.
   *
   * @param text such as {@code 7800元}, {@code 0.035元}, {@code 1.2万元}
   * @return the amount
   * @throws IllegalArgumentException if the text is no such amount
   */
  public static Yuan parse(String text) {
    Objects.requireNonNull(text, "text");
    boolean tenThousands = text.endsWith("万元");
    String digits = text.endsWith("元") ? text.substring(0, text.length() - (tenThousands ? 2 : 1)) : "";
    if (digits.length() > MOST_CHARACTERS || !digits.matches("[0-9]+(\\.[0-9]+)?")) {
      throw new IllegalArgumentException("'" + text + "' is not an amount such as 7800元, 0.035元 or 1.2万元");
    }
    BigDecimal number = new BigDecimal(digits);
    return of(tenThousands ? number.multiply(TEN_THOUSAND) : number);
  }

  /** This amount and another together. */
  public Yuan plus(Yuan other) {
    return of(amount.add(other.amount));
  }

  /**
   * What remains of this amount once another is taken away.
   *
   * @param other the amount to take away
   * @return the rest
   * @throws IllegalArgumentException if the other is more than this
   */
  public Yuan minus(Yuan other) {
    return of(amount.subtract(other.amount));
  }

  /** This amount, or the other where that is less. */
  public Yuan atMost(Yuan other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Some of so many equal parts of this amount, with what is less than a fen dropped, such as 5 of the 12 months of a
   * year's 7800元.
   *
   * @param parts how many parts, zero or more; more than all of them is more than this amount
   * @param all how many parts make up this amount, one or more
   * @return the parts, rounded down to whole fen
   * @throws IllegalArgumentException if there are negative parts, or if no parts make up the amount
   */
  public Yuan partsDownToFen(long parts, long all) {
    if (parts < 0 || all < 1) {
      throw new IllegalArgumentException(parts + " of " + all + " parts is no share of an amount");
    }
    return of(amount.multiply(BigDecimal.valueOf(parts)).divide(BigDecimal.valueOf(all), 2, RoundingMode.DOWN));
  }

  /** The amount in yuan, without trailing zeros after the point. */
  public BigDecimal toBigDecimal() {
    return amount;
  }

  @Override
  public int compareTo(Yuan other) {
    return amount.compareTo(other.amount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Yuan yuan && amount.equals(yuan.amount);
  }

  @Override
  public int hashCode() {
    return amount.hashCode();
  }

  /** The amount as documents print it, such as {@code 7800元}. */
  @Override
  public String toString() {
    return amount.toPlainString() + "元";
  }
}
