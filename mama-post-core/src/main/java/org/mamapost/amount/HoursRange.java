package org.mamapost.amount;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mamapost.text.Named;

/**
 * Working time between two bounds, both of which belong to it, such as the {@code 2-3小时} of domestic service.
 *
 * @param least the lower bound
 * @param most the upper bound, not below the lower
 */
public record HoursRange(Hours least, Hours most) implements Named, Serializable {

  private static final Pattern RANGE = Pattern.compile("([0-9.]+)(?:小时)?-([0-9.]+小时)|(.+?[时分秒])-(.+)");

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the lower bound is above the upper
   */
  public HoursRange {
    Objects.requireNonNull(least, "least");
    Objects.requireNonNull(most, "most");
    if (least.compareTo(most) > 0) {
      throw new IllegalArgumentException("the least hours, " + least + ", are above the most, " + most);
    }
  }

  /**
   * Exactly one length.
   *
   * @param hours both bounds
   * @return the range
   */
  public static HoursRange exactly(Hours hours) {
    return new HoursRange(hours, hours);
  }

  /**
   * Whole hours.
   *
   * @param least the lower bound in hours
   * @param most the upper bound in hours
   * @return the range
   */
  public static HoursRange of(int least, int most) {
    return new HoursRange(Hours.of(least), Hours.of(most));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @param text such as {@code 2-3小时}, {@code 2.5小时} or {@code 1小时59分-2小时}
   * @return the range
   * @throws IllegalArgumentException if the text is no such range
   */
  public static HoursRange parse(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return exactly(Hours.parse(text));
    }
    return range.group(1) != null
        ? new HoursRange(Hours.parse(range.group(1) + "小时"), Hours.parse(range.group(2)))
        : new HoursRange(Hours.parse(range.group(3)), Hours.parse(range.group(4)));
  }

  /**
   * Tells whether a length lies between the bounds.
   *
   * @param hours the length
   * @return true if it is neither below the lower bound nor above the upper
   */
  public boolean contains(Hours hours) {
    return least.compareTo(hours) <= 0 && hours.compareTo(most) <= 0;
  }

  /**
   * Tells whether every length of another range lies in this one.
   *
   * @param other the other range
   * @return true if both its bounds do
   */
  public boolean contains(HoursRange other) {
    return contains(other.least) && contains(other.most);
  }

  /**
   * The nearest length inside this range.
   *
   * @param hours a length
   * @return the length itself if it lies inside, else the nearer bound
   */
  public Hours nearestTo(Hours hours) {
    if (hours.compareTo(least) < 0) {
      return least;
    }
    return hours.compareTo(most) > 0 ? most : hours;
  }

  /**
   * The nearest range inside this one: each bound moved to its nearest length inside.
   *
   * @param other a range
   * @return a range that this one contains
   */
  public HoursRange nearestTo(HoursRange other) {
    return new HoursRange(nearestTo(other.least), nearestTo(other.most));
  }

  /** The range as notices print it, such as {@code 2-3小时}; one length alone where the bounds are equal. */
  @Override
  public String toString() {
    if (least.equals(most)) {
      return most.toString();
    }
    return least.isDecimal() && most.isDecimal() ? least.number() + "-" + most : least + "-" + most;
  }

  /** The range as notices print it; the same as {@link #toString()}. */
  @Override
  public String chinese() {
    return toString();
  }

  /** The range in English, such as {@code 2-3 h}. */
  @Override
  public String english() {
    if (least.equals(most)) {
      return most.english();
    }
    return least.isDecimal() && most.isDecimal()
        ? least.number() + "-" + most.english()
        : least.english() + "-" + most.english();
  }
}
