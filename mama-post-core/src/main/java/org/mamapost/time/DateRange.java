package org.mamapost.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.text.Named;

/**
 * Days from a first to a last, both included, or from a first on with no last day.
 *
 * <p>Immutable, thread-safe, serializable.
 */
public final class DateRange implements Named, Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalDate first;
  private final LocalDate last;

  private DateRange(LocalDate first, LocalDate last) {
    this.first = Objects.requireNonNull(first, "first");
    this.last = last;
  }

  /**
   * Every day from a first on.
   *
   * @param first the first day
   * @return the range
   */
  public static DateRange startingOn(LocalDate first) {
    return new DateRange(first, null);
  }

  /**
   * The days from a first to a last, both included.
   *
   * @param first the first day
   * @param last the last day
   * @return the range
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static DateRange ofInclusive(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day, " + last + ", is before the first, " + first);
    }
    return new DateRange(first, last);
  }

  /** The first day, which belongs to the range. */
  public LocalDate first() {
    return first;
  }

  /** The last day, which belongs to the range; empty if the range has no end. */
  public Optional<LocalDate> last() {
    return Optional.ofNullable(last);
  }

  /**
   * Tells whether a day belongs to the range.
   *
   * @param day the day
   * @return true for the first day, the last and those between
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && (last == null || !day.isAfter(last));
  }

  /**
   * Tells whether two ranges share a day.
   *
   * @param other the other range
   * @return true if some day belongs to both
   */
  public boolean overlaps(DateRange other) {
    return (last == null || !other.first.isAfter(last)) && (other.last == null || !first.isAfter(other.last));
  }

  /** The days on which it begins to be otherwise: the first day, and the day after the last if there is one. */
  public Stream<LocalDate> turningPoints() {
    return Stream.concat(Stream.of(first),
        last().filter(day -> day.isBefore(LocalDate.MAX)).map(day -> day.plusDays(1)).stream());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DateRange range && first.equals(range.first) && Objects.equals(last, range.last);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, last);
  }

  /** The range as notices print it, such as {@code 2025-06-01至2025-09-30}, or {@code 2025-04-21起}. */
  @Override
  public String toString() {
    return last == null ? first + "起" : first + "至" + last;
  }

  /** The range as notices print it; the same as {@link #toString()}. */
  @Override
  public String chinese() {
    return toString();
  }

  /** The range in English, such as {@code from 2025-04-21 on}. */
  @Override
  public String english() {
    return last == null ? "from " + first + " on" : "from " + first + " to " + last;
  }
}
