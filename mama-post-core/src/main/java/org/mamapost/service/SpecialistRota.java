package org.mamapost.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 就业服务专员, 正文(二): which specialist looks after which employer of the directory.
 *
 * <p>No specialist ever has two employers more than another. An employer that joins moves nobody else; one that leaves,
 * and a specialist who joins or leaves, move no more employers than that takes. Immutable, thread-safe, serializable.
 */
public final class SpecialistRota implements Serializable {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an unmodifiable sorted map of immutable lists
  private final SortedMap<String, List<String>> employers;

  private SpecialistRota(SortedMap<String, List<String>> employers) {
    this.employers = Collections.unmodifiableSortedMap(employers);
  }

  /**
   * A rota of specialists who have no employers yet.
   *
   * @param specialists their names, at least one
   * @return the rota
   * @throws IllegalArgumentException if there is none
   */
  public static SpecialistRota of(Collection<String> specialists) {
    if (specialists.isEmpty()) {
      throw new IllegalArgumentException("a rota has at least one specialist");
    }
    SortedMap<String, List<String>> none = new TreeMap<>();
    specialists.forEach(specialist -> none.put(specialist, List.of()));
    return new SpecialistRota(none);
  }

  /**
   * This rota with one more employer, who is given to the specialist with fewest.
   *
   * @param employer the employer's name
   * @return a rota in which everybody else stays; this one if the employer is there already
   */
  public SpecialistRota with(String employer) {
    return specialistOf(employer).isPresent() ? this : balanced(given(employers, employer));
  }

  /** This rota without an employer; this one if it is not there. */
  public SpecialistRota without(String employer) {
    return specialistOf(employer)
        .map(specialist -> balanced(taken(employers, specialist, employer)))
        .orElse(this);
  }

  /** This rota with one more specialist, who is given some of those with most; this one if she is there. */
  public SpecialistRota withSpecialist(String specialist) {
    if (employers.containsKey(specialist)) {
      return this;
    }
    SortedMap<String, List<String>> more = new TreeMap<>(employers);
    more.put(specialist, List.of());
    return balanced(more);
  }

  /**
   * This rota without a specialist, whose employers are given to those with fewest; this one if she is not there.
   *
   * @param specialist her name
   * @return the rota
   * @throws IllegalArgumentException if she is the only one
   */
  public SpecialistRota withoutSpecialist(String specialist) {
    if (!employers.containsKey(specialist)) {
      return this;
    }
    if (employers.size() == 1) {
      throw new IllegalArgumentException("a rota has at least one specialist; " + specialist + " is the only one");
    }
    SortedMap<String, List<String>> fewer = new TreeMap<>(employers);
    List<String> left = fewer.remove(specialist);
    for (String employer : left) {
      fewer = given(fewer, employer);
    }
    return balanced(fewer);
  }

  private static SpecialistRota balanced(SortedMap<String, List<String>> employers) {
    SortedMap<String, List<String>> even = employers;
    for (String most = most(even); even.get(most).size() - even.get(fewest(even)).size() > 1; most = most(even)) {
      List<String> many = even.get(most);
      String moved = many.get(many.size() - 1);
      even = given(taken(even, most, moved), moved);
    }
    return new SpecialistRota(even);
  }

  private static SortedMap<String, List<String>> given(SortedMap<String, List<String>> employers, String employer) {
    SortedMap<String, List<String>> more = new TreeMap<>(employers);
    more.compute(fewest(employers), (specialist, list) -> {
      List<String> longer = new ArrayList<>(list);
      longer.add(employer);
      return List.copyOf(longer);
    });
    return more;
  }

  private static SortedMap<String, List<String>> taken(
      SortedMap<String, List<String>> employers, String specialist, String employer) {
    SortedMap<String, List<String>> fewer = new TreeMap<>(employers);
    fewer.put(specialist, employers.get(specialist).stream().filter(other -> !other.equals(employer)).toList());
    return fewer;
  }

  private static String fewest(SortedMap<String, List<String>> employers) {
    return Collections.min(employers.keySet(), Comparator.comparing(specialist -> employers.get(specialist).size()));
  }

  private static String most(SortedMap<String, List<String>> employers) {
    return Collections.max(employers.keySet(), Comparator.comparing(specialist -> employers.get(specialist).size()));
  }

  /** The employers of each specialist, by her name, in the order in which they came to her. */
  public Map<String, List<String>> employers() {
    return employers;
  }

  /** Who looks after an employer; empty if it is not there. */
  public Optional<String> specialistOf(String employer) {
    return employers.entrySet().stream()
        .filter(entry -> entry.getValue().contains(employer))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpecialistRota rota && employers.equals(rota.employers);
  }

  @Override
  public int hashCode() {
    return employers.hashCode();
  }

  /** Who looks after whom. */
  @Override
  public String toString() {
    return employers.toString();
  }
}
