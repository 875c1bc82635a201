package org.mamapost.amount;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mamapost.text.Named;

/**
 * An exact, non-negative length of working time, such as {@code 2.5小时} or {@code 1小时59分}.
 *
 * <p>Exact to the second, so every decimal with up to two digits after the point is. Immutable, thread-safe,
 * serializable; equality is numeric and agrees with order.
 */
public final class Hours implements Comparable<Hours>, Named, Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal SECONDS_AN_HOUR = new BigDecimal(3600);
  private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,4})?)小时");
  private static final Pattern PARTS = Pattern.compile("(?:([0-9]{1,4})小时)?([0-9]{1,4})分(?:钟)?(?:([0-9]{1,2})秒)?");

  private final int seconds;

  private Hours(int seconds) {
    this.seconds = seconds;
  }

  /**
   * A whole number of hours.
   *
   * @param hours zero or more
   * @return the length
   * @throws IllegalArgumentException if it is negative
   */
  public static Hours of(int hours) {
    return of(Duration.ofHours(hours));
  }

  /**
   * Hours and minutes.
   *
   * @param hours zero or more
   * @param minutes zero or more
   * @return the length
   * @throws IllegalArgumentException if it is negative
   */
  public static Hours of(int hours, int minutes) {
    return of(Duration.ofHours(hours).plusMinutes(minutes));
  }

  /**
   * The length of a duration.
   *
   * @param duration zero or more, whole seconds
   * @return the length
   * @throws IllegalArgumentException if it is negative, has a fraction of a second or is longer than 9,999 hours
   */
  public static Hours of(Duration duration) {
    if (duration.isNegative() || duration.getNano() != 0 || duration.toHours() > 9_999) {
      throw new IllegalArgumentException("hours are zero or more in whole seconds, not " + duration);
    }
    return new Hours(Math.toIntExact(duration.getSeconds()));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 2.5小时}, {@code 1小时59分} or {@code 45分钟}
   * @return the length
   * @throws IllegalArgumentException if the text is no such length, or finer than a second
   */
  public static Hours parse(String text) {
    Objects.requireNonNull(text, "text");
    Matcher parts = PARTS.matcher(text);
    if (parts.matches()) {
      return of(Duration.ofHours(number(parts.group(1)))
          .plusMinutes(number(parts.group(2)))
          .plusSeconds(number(parts.group(3))));
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (!decimal.matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a length such as 2.5小时 or 1小时59分");
    }
    BigDecimal seconds = new BigDecimal(decimal.group(1)).multiply(SECONDS_AN_HOUR).stripTrailingZeros();
    if (seconds.scale() > 0) {
      throw new IllegalArgumentException("'" + text + "' is finer than a second; write it as 1小时20分");
    }
    return new Hours(seconds.intValueExact());
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /** The length as a duration. */
  public Duration toDuration() {
    return Duration.ofSeconds(seconds);
  }

  /**
   * The sum of two lengths.
   *
   * @param other the length to add
   * @return the sum
   */
  public Hours plus(Hours other) {
    return of(toDuration().plus(other.toDuration()));
  }

  /**
   * The difference of two lengths.
   *
   * @param other the length to take away, at most this one
   * @return the difference
   * @throws IllegalArgumentException if it would be negative
   */
  public Hours minus(Hours other) {
    return of(toDuration().minus(other.toDuration()));
  }

  @Override
  public int compareTo(Hours other) {
    return Integer.compare(seconds, other.seconds);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hours hours && seconds == hours.seconds;
  }

  @Override
  public int hashCode() {
    return seconds;
  }

  /** The number alone, such as {@code 2.5}; empty of a unit only where two decimals are exact. */
  String number() {
    return BigDecimal.valueOf(seconds).divide(SECONDS_AN_HOUR).stripTrailingZeros().toPlainString();
  }

  /** Tells whether at most two decimals give the length exactly. */
  boolean isDecimal() {
    return seconds % 36 == 0;
  }

  /** The length as notices print it: {@code 2.5小时} where two decimals are exact, else {@code 1小时59分}. */
  @Override
  public String toString() {
    if (isDecimal()) {
      return number() + "小时";
    }
    int rest = seconds % 60;
    String hours = seconds < 3600 ? "" : seconds / 3600 + "小时";
    return hours + seconds / 60 % 60 + "分" + (rest == 0 ? "" : rest + "秒");
  }

  /** The length as notices print it; the same as {@link #toString()}. */
  @Override
  public String chinese() {
    return toString();
  }

  /** The length in English, such as {@code 2.5 h} or {@code 1 h 59 min}. */
  @Override
  public String english() {
    return toString().replace("小时", " h ").replace("分", " min ").replace("秒", " s ").strip();
  }
}
