package org.mamapost.format;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a post is asked for whose cells cannot be read; carries every problem of the row. */
public final class UnreadablePostException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<CellProblem> problems;

  UnreadablePostException(List<CellProblem> problems) {
    super(problems.stream()
        .map(problem -> problem.column().chinese() + ": " + problem.message())
        .collect(Collectors.joining(" ")));
    this.problems = problems;
  }

  /** The problems, in the order of the columns; empty after deserialization. */
  public List<CellProblem> problems() {
    return problems == null ? List.of() : problems;
  }
}
