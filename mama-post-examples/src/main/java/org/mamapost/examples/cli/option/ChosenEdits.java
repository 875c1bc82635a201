package org.mamapost.examples.cli.option;

import java.util.Optional;
import java.util.Set;

/**
 * Which edits are accepted.
 *
 * @param numbers their numbers, from 1; empty where all are
 */
public record ChosenEdits(Optional<Set<Integer>> numbers) {

  /** Copies the numbers. */
  public ChosenEdits {
    numbers = numbers.map(Set::copyOf);
  }

  /** The numbers, of those that there are. */
  public Set<Integer> of(Set<Integer> all) {
    return numbers.orElse(all);
  }
}
