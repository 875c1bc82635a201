package org.mamapost.matching;

import java.io.Serializable;
import java.math.BigInteger;
import org.mamapost.amount.Yuan;

/**
 * What pay and distance are worth to who asks. The score of a post, in points, is
 *
 * <pre>  pay × fen a month − distance × metres</pre>
 *
 * <p>in whole numbers, so exact. The more points the better; of equal points the smaller id comes first. A remote post
 * has no distance, and its score is that of its pay alone. What is unknown is never zero: a post whose pay is not
 * comparable has no score while pay weighs, and one whose place is unknown has none while distance weighs.
 *
 * @param pay points for each fen a month, zero to a million
 * @param distance points taken for each metre, zero to a million
 */
public record Weights(int pay, int distance) implements Serializable {

  private static final int MOST = 1_000_000;
  private static final int METRES_A_KILOMETRE = 1000;

  /**
   * Checks the weights.
   *
   * @throws IllegalArgumentException if one is negative or above a million, or if both are zero
   */
  public Weights {
    if (pay < 0 || distance < 0 || pay > MOST || distance > MOST || pay + distance == 0) {
      throw new IllegalArgumentException("weights are whole numbers from 0 to " + MOST + ", not both 0: "
          + pay + " and " + distance);
    }
  }

  /** The nearest first, whatever they pay. */
  public static Weights nearest() {
    return new Weights(0, 1);
  }

  /** The best paid first, however far. */
  public static Weights bestPaid() {
    return new Weights(1, 0);
  }

  /**
   * A kilometre of way is worth so much pay a month.
   *
   * @param aMonth yuan a month, whole fen
   * @return the weights that say so
   * @throws IllegalArgumentException if it is finer than a fen, or more than a million fen can be weighed for a metre
   */
  public static Weights kilometreCosts(Yuan aMonth) {
    try {
      int fen = aMonth.toBigDecimal().movePointRight(2).intValueExact();
      int common = BigInteger.valueOf(fen).gcd(BigInteger.valueOf(METRES_A_KILOMETRE)).intValueExact();
      return new Weights(METRES_A_KILOMETRE / common, fen / common);
    } catch (ArithmeticException inexact) {
      throw new IllegalArgumentException(aMonth + " is no number of whole fen that can be weighed", inexact);
    }
  }

  /** The points of a pay, in fen a month. */
  long ofPay(long fenAMonth) {
    return pay * fenAMonth;
  }

  /** The points of a way, in metres. */
  long ofDistance(int metres) {
    return (long) distance * metres;
  }

  static long fen(Yuan yuan) {
    return yuan.toBigDecimal().movePointRight(2).longValueExact();
  }

  /** Both weights, as in {@code 1/fen 5/m}. */
  @Override
  public String toString() {
    return pay + "/fen " + distance + "/m";
  }
}
