package org.mamapost.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.Readings;

/**
 * Tells which readings an outcome rests on: one that would have to be switched, alone or together with others that are
 * needed too, for another outcome. A reading whose switching changes nothing is not among them.
 *
 * @param readings the policy's readings
 * @param outcome what comes out under other readings, as far as it matters
 */
record Deciding(Readings readings, Function<Readings, ?> outcome) {

  /** Those of the questions whose readings decide, as they are taken. */
  List<Reading> among(List<Reading> taken) {
    List<Set<Reading>> least = new ArrayList<>();
    for (int size = 1; size <= taken.size(); size++) {
      for (Set<Reading> some : subsets(taken, size)) {
        if (least.stream().noneMatch(some::containsAll) && changes(readings, List.copyOf(some))) {
          least.add(some);
        }
      }
    }
    return taken.stream().filter(reading -> least.stream().anyMatch(some -> some.contains(reading))).toList();
  }

  private static List<Set<Reading>> subsets(List<Reading> taken, int size) {
    List<Set<Reading>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << taken.size(); bits++) {
      if (Integer.bitCount(bits) == size) {
        Set<Reading> subset = new LinkedHashSet<>();
        for (int i = 0; i < taken.size(); i++) {
          if ((bits & 1 << i) != 0) {
            subset.add(taken.get(i));
          }
        }
        subsets.add(subset);
      }
    }
    return subsets;
  }

  /** Tells whether some other reading of each of the questions brings another outcome. */
  private boolean changes(Readings switched, List<Reading> left) {
    if (left.isEmpty()) {
      return !outcome.apply(switched).equals(outcome.apply(readings));
    }
    Reading now = left.get(0);
    for (Object other : now.question().getEnumConstants()) {
      if (other != now && changes(switched.with((Reading) other), left.subList(1, left.size()))) {
        return true;
      }
    }
    return false;
  }
}
