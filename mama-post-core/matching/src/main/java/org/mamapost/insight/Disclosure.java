package org.mamapost.insight;

import java.io.Serializable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What of a table may be shown, so that nobody can tell of a group of fewer than so many people or posts how many they
 * are. How many is for whoever publishes to say; no document that this library knows lays it down.
 *
 * <p>A group is withheld where a count of it is smaller than that and not zero. Since a single gap could be filled from
 * the total and the other groups, the smallest of the others are withheld too, all of one size together, until the
 * withheld groups differ and are not few even together. Which groups those are depends on no order or name, so
 * exchange the counts of two of them and the same is shown: whoever knows all that is shown, and this rule, is left
 * with at least two counts for each. Where no group would be left, the whole table is withheld, the names of its groups
 * included.
 *
 * <p>The total is shown where none of its counts is small. That depends on the total alone, so tables of the same
 * things by other dimensions tell no more of it.
 *
 * @param least the least that may be shown, {@value #LEAST_OF_ALL} or more: below that a small group would be known to
 *     be of one
 */
public record Disclosure(int least) implements Serializable {

  /** What is taken where nobody says otherwise. */
  public static final int USUAL = 5;

  /** The least that can be asked for. */
  public static final int LEAST_OF_ALL = 3;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is less than three
   */
  public Disclosure {
    if (least < LEAST_OF_ALL) {
      throw new IllegalArgumentException("small groups are those of fewer than " + LEAST_OF_ALL + " or more, not "
          + least);
    }
  }

  /** Tells whether a count may be shown by itself: it is zero, or not small. */
  public boolean shows(long count) {
    return count == 0 || count >= least;
  }

  /**
   * What of a table may be shown.
   *
   * @param groups one or more counts for each group, of things that are in one group and one count only; of all groups
   *     equally many, and a group that is not named has nobody
   * @return what may be shown, in the order of the groups
   * @throws IllegalArgumentException if a count is negative, or if the groups have different numbers of counts
   */
  public <K> Released<K> release(Map<K, List<Long>> groups) {
    int parts = groups.values().stream().mapToInt(List::size).max().orElse(0);
    if (groups.values().stream().anyMatch(counts -> counts.size() != parts
        || counts.stream().anyMatch(count -> count < 0))) {
      throw new IllegalArgumentException("not a table of counts: " + groups);
    }
    Optional<List<Long>> total = Optional.of(IntStream.range(0, parts)
        .mapToObj(part -> counts(groups, groups.keySet(), part).sum()).toList())
        .filter(sums -> sums.stream().allMatch(this::shows));
    Set<K> withheld = withheld(groups);
    Map<K, List<Long>> shown = new LinkedHashMap<>(groups);
    shown.keySet().removeAll(withheld);
    boolean whole = !withheld.isEmpty()
        && (shown.values().stream().allMatch(counts -> size(counts) == 0) || !hide(groups, withheld, parts));
    return whole ? new Released<>(Map.of(), Set.of(), true, total) : new Released<>(shown, withheld, false, total);
  }

  private <K> Set<K> withheld(Map<K, List<Long>> groups) {
    Set<K> withheld = new LinkedHashSet<>(groups.keySet());
    withheld.removeIf(key -> groups.get(key).stream().allMatch(this::shows));
    if (withheld.isEmpty()) {
      return withheld;
    }
    int parts = groups.get(withheld.iterator().next()).size();
    SortedMap<Long, List<K>> bySize = groups.keySet().stream().filter(key -> !withheld.contains(key))
        .collect(Collectors.groupingBy(key -> size(groups.get(key)), TreeMap::new, Collectors.toList()));
    // A group of nobody fills no gap.
    bySize.remove(0L);
    Iterator<List<K>> smallestFirst = bySize.values().iterator();
    while (!hide(groups, withheld, parts) && smallestFirst.hasNext()) {
      withheld.addAll(smallestFirst.next());
    }
    return groups.keySet().stream().filter(withheld::contains).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static long size(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  // Whether the groups hide one another: of no part are they few together, or all alike; unless nobody is in it.
  private <K> boolean hide(Map<K, List<Long>> groups, Set<K> together, int parts) {
    return IntStream.range(0, parts).allMatch(part -> {
      long sum = counts(groups, together, part).sum();
      return sum == 0 || sum >= least && counts(groups, together, part).distinct().count() > 1;
    });
  }

  private static <K> LongStream counts(Map<K, List<Long>> groups, Set<K> of, int part) {
    return of.stream().mapToLong(key -> groups.get(key).get(part));
  }

  /**
   * What may be shown of a dimension.
   *
   * @param sums what things add up to
   * @param dimension the dimension
   * @param counts the counts of a group, of things that are in one group and one count only
   * @return what may be shown
   */
  public <C extends Mergeable<C>> Released<GroupKey> release(
      ByGroup<C> sums, Dimension dimension, Function<? super C, List<Long>> counts) {
    Map<GroupKey, List<Long>> groups = new LinkedHashMap<>();
    sums.by(dimension).forEach((key, cell) -> groups.put(key, counts.apply(cell)));
    return release(groups);
  }

  /**
   * A quantile, where enough numbers lie on either side of it that it is nobody's in particular.
   *
   * @param distribution the numbers
   * @param percent from 1 to 99
   * @return the number; empty where too few are as small, or too few as great
   * @throws IllegalArgumentException if the percentage is out of range
   */
  public Optional<Long> quantile(Distribution distribution, int percent) {
    if (distribution.count() < least) {
      return Optional.empty();
    }
    long rank = distribution.rank(percent);
    return rank >= least && distribution.count() - rank + 1 >= least
        ? Optional.of(distribution.quantile(percent))
        : Optional.empty();
  }
}
