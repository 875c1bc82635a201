package org.mamapost.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mamapost.person.Facts;

/** What came of reading the facts of a case: the facts, or else every problem. Immutable, thread-safe. */
public final class FactReading {

  private final Facts facts;
  private final List<FactProblem> problems;

  FactReading(Facts facts, List<FactProblem> problems) {
    this.facts = facts;
    this.problems = List.copyOf(problems);
  }

  /** The facts; empty if and only if there are {@linkplain #problems() problems}. */
  public Optional<Facts> facts() {
    return problems.isEmpty() ? Optional.of(facts) : Optional.empty();
  }

  /** The problems, in the order of the facts; several cells may have one, and one cell several. */
  public List<FactProblem> problems() {
    return problems;
  }

  /**
   * The facts.
   *
   * @return the facts
   * @throws IllegalArgumentException if there are problems; it says which, in English
   */
  public Facts orElseThrow() {
    return facts().orElseThrow(() -> new IllegalArgumentException(problems.stream()
        .map(problem -> problem.fact().english() + ": " + problem.message())
        .collect(Collectors.joining(" "))));
  }
}
