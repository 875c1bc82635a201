package org.mamapost.region;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a text means no administrative division, or more than one. */
public final class UnknownRegionException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String read;
  private final transient List<Region> candidates;

  private UnknownRegionException(String read, List<Region> candidates, String message) {
    super(message);
    this.read = read;
    this.candidates = List.copyOf(candidates);
  }

  static UnknownRegionException noSuchCode(String code) {
    return new UnknownRegionException(code, List.of(), "no administrative division has the code '" + code + "'");
  }

  static UnknownRegionException noSuchName(String name) {
    return new UnknownRegionException(name, List.of(), "no administrative division is named '" + name + "'");
  }

  static UnknownRegionException ambiguous(String name, List<Region> candidates) {
    String listed = candidates.stream().map(r -> r.code() + " " + r.fullName()).collect(Collectors.joining(", "));
    return new UnknownRegionException(name, candidates, "'" + name + "' names several divisions: " + listed);
  }

  /** What was read. */
  public String read() {
    return read;
  }

  /** The divisions that share the name, in the order of the codes; empty if there is none. */
  public List<Region> candidates() {
    return candidates == null ? List.of() : candidates;
  }
}
