package org.mamapost.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Days that have one value.
 *
 * @param days the days, the first and the last included
 * @param value the value on each of them
 * @param <T> the values; serializable ones, where the span is to be serialized
 */
public record Span<T>(DateRange days, T value) implements Serializable {

  /** Checks that nothing is missing. */
  public Span {
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(value, "value");
  }

  /**
   * Splits a period where a value changes.
   *
   * @param days the period, with a last day
   * @param changes the days on which the value may begin to be another, in any order; those outside are ignored
   * @param at the value on a day
   * @param same tells whether two values are the same
   * @return the spans in order of time, which together cover the period; no two neighbours have the same value
   * @throws IllegalArgumentException if the period has no last day
   */
  public static <T> List<Span<T>> split(DateRange days, Stream<LocalDate> changes, Function<LocalDate, T> at,
      BiPredicate<T, T> same) {
    LocalDate last = days.last()
        .orElseThrow(() -> new IllegalArgumentException("the period " + days + " has no last day"));
    SortedSet<LocalDate> starts = new TreeSet<>(changes.filter(days::contains).toList());
    starts.add(days.first());
    List<Span<T>> spans = new ArrayList<>();
    LocalDate first = null;
    T value = null;
    for (LocalDate start : starts) {
      T next = at.apply(start);
      if (value == null || !same.test(value, next)) {
        if (value != null) {
          spans.add(new Span<>(DateRange.ofInclusive(first, start.minusDays(1)), value));
        }
        first = start;
        value = next;
      }
    }
    spans.add(new Span<>(DateRange.ofInclusive(first, last), value));
    return spans;
  }
}
