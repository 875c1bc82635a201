package org.mamapost.examples.cli.input;

import java.util.List;
import java.util.Optional;

/**
 * A row that cannot be read.
 *
 * @param id its id, if that could be read
 * @param problems why not, at least one problem
 * @param <C> the columns
 */
public record UnreadableRow<C>(Optional<String> id, List<Problem> problems) implements RowRead<C> {

  /**
   * Checks that there is a reason.
   *
   * @throws IllegalArgumentException if there is none
   */
  public UnreadableRow {
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a row is unreadable for a reason");
    }
  }

  static <C> UnreadableRow<C> because(Problem problem) {
    return new UnreadableRow<>(Optional.empty(), List.of(problem));
  }
}
