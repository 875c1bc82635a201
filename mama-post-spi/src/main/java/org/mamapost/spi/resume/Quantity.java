package org.mamapost.spi.resume;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number as a text says it: {@code 3年}, {@code 三年} and {@code ３年} are one, {@code 3年以上} and {@code 3个月} are others.
 *
 * @param value the number
 * @param unit what it counts: the character behind it, {@code %}, or a Latin word; empty where nothing does
 * @param bounds what makes it more, less or uncertain, such as 以上, 近 or 第; {@code ~} where it is an end of a range
 */
record Quantity(BigDecimal value, String unit, Set<String> bounds) {

  Quantity {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    bounds = Set.copyOf(bounds);
  }

  /** A year of our time, which dates what stands beside it. */
  boolean isYear() {
    return value.compareTo(BigDecimal.valueOf(1900)) >= 0 && value.compareTo(BigDecimal.valueOf(2100)) < 0;
  }
}
