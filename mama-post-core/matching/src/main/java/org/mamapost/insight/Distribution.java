package org.mamapost.insight;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.HdrHistogram.HistogramIterationValue;
import org.HdrHistogram.PackedHistogram;

/**
 * How whole numbers, such as yuan a month or days, are distributed: how many there are, and the number below which a
 * share of them lies.
 *
 * <p>Numbers below {@value #EXACT_BELOW} are kept as they are; a greater one is kept to within a ten-thousandth of
 * itself. Adding two distributions adds counts, so the sum is the same in every order and grouping, to the last bit.
 * Immutable, thread-safe, serializable.
 */
public final class Distribution implements Mergeable<Distribution>, Serializable {

  /** A number below this is kept as it is. */
  public static final long EXACT_BELOW = 32_768;

  private static final long serialVersionUID = 1L;
  private static final int DIGITS = 4;
  private static final int WHOLE = 100;
  private static final Distribution EMPTY = new Distribution(draft());

  // Never changed once it is here.
  private final PackedHistogram histogram;

  private Distribution(PackedHistogram histogram) {
    this.histogram = histogram;
  }

  /** No number at all. */
  public static Distribution empty() {
    return EMPTY;
  }

  /**
   * Collects the numbers of things.
   *
   * @param number the number of a thing, zero or more
   * @return a collector of things
   */
  public static <T> Collector<T, ?, Distribution> collecting(ToLongFunction<? super T> number) {
    Objects.requireNonNull(number, "number");
    return Collector.of(
        Distribution::draft,
        (draft, thing) -> draft.recordValue(number.applyAsLong(thing)),
        Distribution::added,
        draft -> new Distribution(draft.copy()));
  }

  /** A histogram that numbers are still being added to. */
  static PackedHistogram draft() {
    return new PackedHistogram(DIGITS);
  }

  /** A draft with the numbers of another. */
  static PackedHistogram added(PackedHistogram draft, PackedHistogram more) {
    draft.add(more);
    return draft;
  }

  /** The numbers of a draft, which may change afterwards. */
  static Distribution of(PackedHistogram draft) {
    return new Distribution(draft.copy());
  }

  /** How many numbers there are. */
  public long count() {
    return histogram.getTotalCount();
  }

  /**
   * The rank of a quantile: it is the number of this rank, counted from the least, which is 1.
   *
   * @param percent from 1 to 99
   * @return the least rank that is at least so many hundredths of the count
   * @throws IllegalArgumentException if the percentage is out of range, or if there is no number
   */
  public long rank(int percent) {
    if (percent < 1 || percent >= WHOLE || count() == 0) {
      throw new IllegalArgumentException("no quantile of " + percent + " % among " + count());
    }
    return Math.floorDiv(Math.multiplyExact(count(), (long) percent) - 1, WHOLE) + 1;
  }

  /**
   * The number that so many hundredths do not exceed, and that is among the numbers itself.
   *
   * @param percent from 1 to 99; 50 for the median
   * @return the number of that {@link #rank(int) rank}, exact below {@value #EXACT_BELOW}
   * @throws IllegalArgumentException if the percentage is out of range, or if there is no number
   */
  public long quantile(int percent) {
    long rank = rank(percent);
    long seen = 0;
    for (HistogramIterationValue step : histogram.recordedValues()) {
      seen += step.getCountAddedInThisIterationStep();
      if (seen >= rank) {
        return histogram.lowestEquivalentValue(step.getValueIteratedTo());
      }
    }
    throw new IllegalStateException("a rank of " + rank + " among " + seen);
  }

  /**
   * How many numbers lie between two.
   *
   * @param from the first that counts, zero or more
   * @param below the first that does not count any more
   * @return how many
   * @throws IllegalArgumentException if a bound is out of order, or beyond what is kept exactly
   */
  public long countBetween(long from, long below) {
    if (from < 0 || below <= from || below > EXACT_BELOW) {
      throw new IllegalArgumentException("no count from " + from + " to below " + below);
    }
    return histogram.getCountBetweenValues(from, below - 1);
  }

  @Override
  public Distribution plus(Distribution other) {
    return new Distribution(added(histogram.copy(), other.histogram));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Distribution distribution && histogram.equals(distribution.histogram);
  }

  @Override
  public int hashCode() {
    return histogram.hashCode();
  }

  /** How many numbers there are. */
  @Override
  public String toString() {
    return "distribution of " + count();
  }
}
