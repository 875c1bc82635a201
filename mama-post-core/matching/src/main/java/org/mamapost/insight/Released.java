package org.mamapost.insight;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table of counts as it may be shown. Whatever is not withheld is shown exactly.
 *
 * @param shown the counts of the groups that are shown
 * @param withheld the groups that are withheld: none, or two or more
 * @param whole whether the whole table is withheld, so that not even its groups are named
 * @param total the counts of all groups together; empty where they may not be shown
 * @param <K> the groups
 */
public record Released<K>(Map<K, List<Long>> shown, Set<K> withheld, boolean whole, Optional<List<Long>> total)
    implements Serializable {

  /** Copies what it is given, in its order. */
  public Released {
    shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    withheld = Collections.unmodifiableSet(new LinkedHashSet<>(withheld));
  }

  /** What the withheld groups add up to, which anybody can work out; empty where none is named, or the total is not. */
  public Optional<List<Long>> together() {
    return withheld.isEmpty() ? Optional.empty() : total.map(all -> IntStream.range(0, all.size())
        .mapToObj(part -> all.get(part) - shown.values().stream().mapToLong(counts -> counts.get(part)).sum())
        .toList());
  }
}
