package org.mamapost.insight;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * What all things add up to, and what the groups of each dimension do. The groups of a dimension together are all
 * things. Its size is that of the groups, however many things there are. Immutable, thread-safe, serializable where the
 * sums are.
 *
 * @param total what all things add up to
 * @param groups what the groups of each dimension add up to
 * @param <C> the sums
 */
public record ByGroup<C extends Mergeable<C>>(C total, Map<Dimension, Map<GroupKey, C>> groups)
    implements Mergeable<ByGroup<C>>, Serializable {

  /** Copies the groups. */
  public ByGroup {
    Objects.requireNonNull(total, "total");
    Map<Dimension, Map<GroupKey, C>> copied = new EnumMap<>(Dimension.class);
    groups.forEach((dimension, cells) ->
        copied.put(dimension, Collections.unmodifiableMap(new TreeMap<>(cells))));
    groups = Collections.unmodifiableMap(copied);
  }

  /**
   * Sums up things by their groups.
   *
   * @param dimensions by what they are grouped
   * @param group where a thing belongs
   * @param cell sums up the things of one group
   * @return a collector of things
   */
  public static <T, A, C extends Mergeable<C>> Collector<T, ?, ByGroup<C>> collecting(
      Set<Dimension> dimensions, Function<? super T, Group> group, Collector<? super T, A, C> cell) {
    Objects.requireNonNull(group, "group");
    return Collector.of(
        () -> new Draft<T, A, C>(dimensions, cell, cell.supplier().get()),
        (draft, thing) -> draft.add(group.apply(thing), thing),
        Draft::added,
        Draft::sum);
  }

  /**
   * The groups of a dimension.
   *
   * @param dimension the dimension
   * @return their sums, in the order of the groups
   * @throws IllegalArgumentException if things are not grouped by it
   */
  public Map<GroupKey, C> by(Dimension dimension) {
    Map<GroupKey, C> cells = groups.get(dimension);
    if (cells == null) {
      throw new IllegalArgumentException("nothing is grouped by " + dimension + ", only by " + groups.keySet());
    }
    return cells;
  }

  /**
   * The sums of both.
   *
   * @throws IllegalArgumentException if the other is grouped by other dimensions
   */
  @Override
  public ByGroup<C> plus(ByGroup<C> other) {
    if (!groups.keySet().equals(other.groups.keySet())) {
      throw new IllegalArgumentException("grouped by " + groups.keySet() + " and by " + other.groups.keySet());
    }
    Map<Dimension, Map<GroupKey, C>> sums = new EnumMap<>(Dimension.class);
    groups.forEach((dimension, cells) -> {
      Map<GroupKey, C> merged = new HashMap<>(cells);
      other.by(dimension).forEach((key, cell) -> merged.merge(key, cell, C::plus));
      sums.put(dimension, merged);
    });
    return new ByGroup<>(total.plus(other.total), sums);
  }

  /** What is still being added to. */
  private static final class Draft<T, A, C extends Mergeable<C>> {

    private final Collector<? super T, A, C> cell;
    private final A total;
    private final Map<Dimension, Map<GroupKey, A>> groups = new EnumMap<>(Dimension.class);

    Draft(Set<Dimension> dimensions, Collector<? super T, A, C> cell, A total) {
      this.cell = cell;
      this.total = total;
      dimensions.forEach(dimension -> groups.put(dimension, new HashMap<>()));
    }

    void add(Group group, T thing) {
      cell.accumulator().accept(total, thing);
      groups.forEach((dimension, cells) -> cell.accumulator().accept(
          cells.computeIfAbsent(GroupKey.of(dimension, group), key -> cell.supplier().get()), thing));
    }

    Draft<T, A, C> added(Draft<T, A, C> more) {
      Draft<T, A, C> sum = new Draft<>(groups.keySet(), cell, cell.combiner().apply(total, more.total));
      groups.forEach((dimension, cells) -> {
        Map<GroupKey, A> merged = new HashMap<>(cells);
        more.groups.get(dimension).forEach((key, part) -> merged.merge(key, part, cell.combiner()));
        sum.groups.put(dimension, merged);
      });
      return sum;
    }

    ByGroup<C> sum() {
      Map<Dimension, Map<GroupKey, C>> sums = new EnumMap<>(Dimension.class);
      groups.forEach((dimension, cells) -> {
        Map<GroupKey, C> finished = new HashMap<>();
        cells.forEach((key, part) -> finished.put(key, cell.finisher().apply(part)));
        sums.put(dimension, finished);
      });
      return new ByGroup<>(cell.finisher().apply(total), sums);
    }
  }
}
