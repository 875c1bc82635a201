package org.mamapost.examples.cli.check;

import java.util.EnumMap;
import java.util.Map;

/** How many rows came to what. */
public final class Tally {

  private final Map<Result, Long> counts = new EnumMap<>(Result.class);

  /** Counts one row. */
  public void add(Result result) {
    counts.merge(result, 1L, Long::sum);
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
