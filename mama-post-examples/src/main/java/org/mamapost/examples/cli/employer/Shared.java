package org.mamapost.examples.cli.employer;

import java.util.HashMap;
import java.util.Map;

/** Holds values once that are equal, so that many people do not each hold the same months and refusals. */
final class Shared {

  private final Map<Object, Object> values = new HashMap<>();

  /** The equal value that is already held, else this one. */
  // Equal values are of one class.
  @SuppressWarnings("unchecked")
  <T> T share(T value) {
    return (T) values.computeIfAbsent(value, own -> own);
  }
}
