package org.mamapost.testkit;

import java.util.ArrayList;
import java.util.List;

/** What speaks against a law; everything is looked at before it fails, so that one run names all. */
final class Breaches {

  private final List<String> found = new ArrayList<>();

  /** Adds a sentence unless something holds. */
  void unless(boolean holds, String otherwise) {
    if (!holds) {
      found.add(otherwise);
    }
  }

  /**
   * Ends the law.
   *
   * @throws AssertionError if anything was found
   */
  void none() {
    if (!found.isEmpty()) {
      throw new AssertionError(String.join("\n", found));
    }
  }
}
