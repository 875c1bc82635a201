package org.mamapost.examples.cli.check;

import java.util.EnumMap;
import java.util.Map;
import org.mamapost.validation.LawVerdict;

/** How many rows came to what. */
public final class Tally {

  private final Map<Result, Long> counts = new EnumMap<>(Result.class);
  private final Map<LawVerdict, Long> lawCounts = new EnumMap<>(LawVerdict.class);

  /** Counts one row. */
  public void add(Outcome outcome) {
    counts.merge(outcome.result(), 1L, Long::sum);
    if (outcome.law() instanceof LawVerdict verdict) {
      lawCounts.merge(verdict, 1L, Long::sum);
    }
  }

  /** How many rows came to one verdict of the law. */
  public long count(LawVerdict verdict) {
    return lawCounts.getOrDefault(verdict, 0L);
  }

  /** How many rows the law was not held against. */
  public long withoutLaw() {
    return read() - lawCounts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many rows came to one result. */
  public long count(Result result) {
    return counts.getOrDefault(result, 0L);
  }

  /** How many rows were read: the sum over all results. */
  public long read() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Tells whether every row conforms. */
  public boolean allConform() {
    return count(Result.CONFORMS) == read();
  }
}
