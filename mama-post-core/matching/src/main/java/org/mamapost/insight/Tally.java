package org.mamapost.insight;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * How many there are of each kind; of a kind that is not named there are none. Immutable, thread-safe, serializable
 * where the kinds are.
 *
 * @param counts how many there are of each kind, one or more
 * @param <K> the kinds
 */
public record Tally<K>(Map<K, Long> counts) implements Mergeable<Tally<K>>, Serializable {

  /**
   * Copies the counts.
   *
   * @throws IllegalArgumentException if a count is not positive
   */
  public Tally {
    counts = Map.copyOf(counts);
    counts.forEach((kind, count) -> {
      if (count < 1) {
        throw new IllegalArgumentException("of " + kind + " there are one or more, not " + count);
      }
    });
  }

  /** Nothing yet. */
  public static <K> Tally<K> empty() {
    return new Tally<>(Map.of());
  }

  /**
   * Counts things by their kind.
   *
   * @param kind the kind of a thing
   * @return a collector of things
   */
  public static <T, K> Collector<T, ?, Tally<K>> counting(Function<? super T, ? extends K> kind) {
    Objects.requireNonNull(kind, "kind");
    return Collector.of(
        HashMap<K, Long>::new,
        (counts, thing) -> counts.merge(kind.apply(thing), 1L, Long::sum),
        Tally::merged,
        Tally::new);
  }

  private static <K> HashMap<K, Long> merged(HashMap<K, Long> counts, Map<K, Long> more) {
    more.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
    return counts;
  }

  /** How many there are of a kind. */
  public long count(K kind) {
    return counts.getOrDefault(kind, 0L);
  }

  /** How many there are of all kinds together. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public Tally<K> plus(Tally<K> other) {
    return new Tally<>(merged(new HashMap<>(counts), other.counts));
  }

  /** This tally with so many more of a kind. */
  Tally<K> plus(K kind, long more) {
    return more == 0 ? this : plus(new Tally<>(Map.of(kind, more)));
  }
}
