package org.mamapost.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Thrown when a text is no term of a closed vocabulary; says what was read, what is allowed and what is nearest. */
public final class UnknownTermException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String read;
  private final transient List<? extends Named> allowed;
  private final transient Named nearest;

  UnknownTermException(String read, List<? extends Named> allowed, Optional<? extends Named> nearest) {
    super("'" + read + "' is not one of "
        + allowed.stream().map(Named::chinese).collect(Collectors.joining(", "))
        + nearest.map(term -> "; nearest: " + term.chinese()).orElse(""));
    this.read = read;
    this.allowed = allowed;
    this.nearest = nearest.orElse(null);
  }

  /** What was read. */
  public String read() {
    return read;
  }

  /** The terms of the vocabulary; empty after deserialization. */
  public List<? extends Named> allowed() {
    return allowed == null ? List.of() : allowed;
  }

  /** The nearest term, if one is near. */
  public Optional<Named> nearest() {
    return Optional.ofNullable(nearest);
  }
}
