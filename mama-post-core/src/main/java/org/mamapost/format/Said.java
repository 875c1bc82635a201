package org.mamapost.format;

import java.util.Optional;

/** One fact of a schedule, which several clauses may state as long as they agree. */
final class Said<T> {

  private T value;
  private String words;

  /** States the fact; a fault if other words of the cell state it otherwise. */
  Optional<Fault> say(T newValue, String newWords) {
    if (value != null && !value.equals(newValue)) {
      return Optional.of(Fault.of("schedule.twice", words, newWords));
    }
    value = newValue;
    words = newWords;
    return Optional.empty();
  }

  T orElse(T silent) {
    return value == null ? silent : value;
  }

  Optional<T> value() {
    return Optional.ofNullable(value);
  }
}
