package org.mamapost.testkit;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;

/** The laws as they stand in the contract. */
final class Laws {

  private Laws() {}

  static List<Method> all() {
    return LawBook.laws()
        .sorted(Comparator.comparing(Method::getName, Comparator.reverseOrder()))
        .toList();
  }

  static List<String> ids() {
    return all().stream().map(Method::getName).toList();
  }
}
