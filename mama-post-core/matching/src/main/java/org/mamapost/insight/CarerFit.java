package org.mamapost.insight;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mamapost.answer.Holding;
import org.mamapost.fact.Stated;
import org.mamapost.matching.Carer;
import org.mamapost.matching.Check;
import org.mamapost.matching.Matcher;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.PostIndex;
import org.mamapost.matching.Weights;
import org.mamapost.region.Region;

/**
 * Whether there is a post for a carer, and what alone stands in her way.
 *
 * @param carer the carer
 * @param region where she lives
 * @param fit whether there is a post for her
 * @param alone of a carer for whom no post fits, each constraint but for which some post would fit, by its id; empty
 *     where with every post more than one stands in her way
 */
public record CarerFit(Carer carer, Stated<Region> region, Fit fit, Set<String> alone) implements Serializable {

  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if something stands in the way of a carer who is not blocked
   */
  public CarerFit {
    Objects.requireNonNull(carer, "carer");
    Objects.requireNonNull(region, "region");
    alone = Set.copyOf(alone);
    if (fit != Fit.BLOCKED && !alone.isEmpty()) {
      throw new IllegalArgumentException(carer.id() + " is " + fit + " and " + alone + " stands in her way");
    }
  }

  /**
   * Holds a carer against posts. What pay and distance are worth to her plays no part, only what she asks for.
   *
   * @param matcher what holds them against each other
   * @param carer the carer
   * @param region where she lives
   * @param posts the posts
   * @return whether one fits, and what stands in the way
   */
  public static CarerFit of(Matcher matcher, Carer carer, Stated<Region> region, PostIndex posts) {
    return posts.best(matcher, carer, Weights.bestPaid(), 1).isEmpty()
        ? search(matcher, carer, region, posts.posts())
        : new CarerFit(carer, region, Fit.FITS, Set.of());
  }

  // Looks at every post: what fits without its pay being comparable the index does not name.
  static CarerFit search(Matcher matcher, Carer carer, Stated<Region> region, Stream<PlacedPost> posts) {
    Set<String> alone = new TreeSet<>();
    boolean open = false;
    for (PlacedPost post : (Iterable<PlacedPost>) posts::iterator) {
      List<Check> amiss = matcher.verdict(carer, post, Weights.bestPaid()).checks().stream()
          .filter(check -> check.holding() != Holding.HOLDS).toList();
      if (amiss.isEmpty()) {
        return new CarerFit(carer, region, Fit.FITS, Set.of());
      }
      open |= amiss.stream().noneMatch(CarerFit::fails);
      if (amiss.size() == 1 && fails(amiss.get(0))) {
        alone.add(amiss.get(0).constraint());
      }
    }
    return open ? new CarerFit(carer, region, Fit.OPEN, Set.of()) : new CarerFit(carer, region, Fit.BLOCKED, alone);
  }

  private static boolean fails(Check check) {
    return check.holding() == Holding.FAILS;
  }
}
