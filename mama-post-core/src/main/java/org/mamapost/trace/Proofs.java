package org.mamapost.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which tests prove what. A key is the kind and the code of an element, such as {@code SCHEME/startup-loan}, or {@code
 * CLASS/} and the name of a class of this library; a star at its end stands for every code that begins so.
 *
 * <p>Immutable and thread-safe.
 */
public final class Proofs {

  private static final String CLASS = "CLASS/";

  private final Map<String, List<String>> tests;

  private Proofs(Map<String, List<String>> tests) {
    this.tests = tests;
  }

  /**
   * Reads an index: a line a key, {@code KEY: test, test}; what begins with {@code #} is passed over.
   *
   * @param text the lines
   * @return the index
   * @throws IllegalArgumentException if a line has no colon or no test, or if a key is there twice; it quotes the line
   */
  public static Proofs parse(String text) {
    Map<String, List<String>> tests = new LinkedHashMap<>();
    text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
      int colon = line.indexOf(": ");
      if (colon < 1 || tests.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(", "))) != null) {
        throw new IllegalArgumentException("'" + line + "' is not a key of its own, a colon and its tests");
      }
    });
    return new Proofs(Map.copyOf(tests));
  }

  /** The tests that prove an element; empty if none is known, which a policy's own tests should not let pass. */
  public List<String> of(PolicyElement element) {
    Objects.requireNonNull(element, "element");
    return of(element.kind().name() + "/" + element.code());
  }

  /** The tests that prove a statement: those of its elements and of the classes that compute it, each once. */
  public List<String> of(TraceRow row) {
    return Stream.concat(
            row.elements().stream().map(this::of),
            row.classes().stream().map(this::ofClass))
        .flatMap(List::stream).distinct().toList();
  }

  /** The tests that prove what a class or a module of this library computes; empty if none is known. */
  public List<String> ofClass(String name) {
    return of(CLASS + name);
  }

  /** Every test that is named, each once, in alphabetical order. */
  public List<String> all() {
    return tests.values().stream().flatMap(List::stream).distinct().sorted().toList();
  }

  /**
   * The tests of a key; the longest key decides, and a star stands for what has no key of its own.
   *
   * @param name the kind and the code, such as {@code CHECK/time.daily-hours}
   * @return the tests; empty if none is known
   */
  public List<String> of(String name) {
    List<String> own = tests.get(name);
    for (int end = name.length(); own == null && end > 0; end--) {
      own = tests.get(name.substring(0, end) + "*");
    }
    return own == null ? List.of() : own;
  }
}
