package org.mamapost.insight;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import org.HdrHistogram.PackedHistogram;

/**
 * The numbers of things, and how many things have none that is known, by the reason. Nothing unknown is taken for zero,
 * and nothing is dropped. Immutable, thread-safe, serializable where the reasons are.
 *
 * @param known the numbers
 * @param unknown how many have none, by the reason
 * @param <R> the reasons
 */
public record Measured<R>(Distribution known, Tally<R> unknown) implements Mergeable<Measured<R>>, Serializable {

  /** Checks that nothing is missing. */
  public Measured {
    Objects.requireNonNull(known, "known");
    Objects.requireNonNull(unknown, "unknown");
  }

  static <T, R> Collector<T, ?, Measured<R>> collecting(Function<? super T, Reading<R>> read) {
    return Collector.of(Draft<R>::new, (draft, thing) -> draft.add(read.apply(thing)), Draft::added, Draft::sum);
  }

  /** How many things there are, those without a number among them. */
  public long count() {
    return known.count() + unknown.total();
  }

  @Override
  public Measured<R> plus(Measured<R> other) {
    return new Measured<>(known.plus(other.known), unknown.plus(other.unknown));
  }

  private static final class Draft<R> {

    private final PackedHistogram numbers = Distribution.draft();
    private final Map<R, Long> reasons = new HashMap<>();

    void add(Reading<R> reading) {
      if (reading instanceof Reading.Known<R> known) {
        numbers.recordValue(known.number());
      } else {
        reasons.merge(((Reading.Unknown<R>) reading).why(), 1L, Long::sum);
      }
    }

    Draft<R> added(Draft<R> more) {
      Distribution.added(numbers, more.numbers);
      more.reasons.forEach((why, count) -> reasons.merge(why, count, Long::sum));
      return this;
    }

    Measured<R> sum() {
      return new Measured<>(Distribution.of(numbers), new Tally<>(reasons));
    }
  }
}
