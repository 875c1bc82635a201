package org.mamapost.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mamapost.matching.geography.Location;
import org.mamapost.matching.geography.SpherePoint;

/**
 * Carers in memory, ready to be asked who suits a post best. The answer is the one that {@link Matcher#candidatesFor}
 * gives over the same carers. Immutable and thread-safe.
 */
public final class CarerIndex {

  private final List<Carer> byId;
  private final Optional<PackedTree<Carer>> placed;

  private CarerIndex(List<Carer> byId) {
    this.byId = byId;
    List<Entry<Carer>> entries = byId.stream().flatMap(CarerIndex::entry).toList();
    this.placed = entries.isEmpty() ? Optional.empty() : Optional.of(new PackedTree<>(entries, true));
  }

  private static Stream<Entry<Carer>> entry(Carer carer) {
    return carer.place().value().map(Location::position).map(SpherePoint::of)
        .map(point -> new Entry<>(carer.id(), carer, point, farthest(carer))).stream();
  }

  private static long farthest(Carer carer) {
    return carer.wishes().farthest().value().map(Integer::longValue).orElse(Long.MAX_VALUE);
  }

  /** An index of carers; of two with one id the later counts. */
  public static CarerIndex of(Collection<Carer> carers) {
    Map<String, Carer> byId = new TreeMap<>(Comparator.naturalOrder());
    carers.forEach(carer -> byId.put(carer.id(), carer));
    return new CarerIndex(List.copyOf(byId.values()));
  }

  /** How many carers there are. */
  public int size() {
    return byId.size();
  }

  /** The carers, by id. */
  public List<Carer> carers() {
    return byId;
  }

  /**
   * The best candidates for a post.
   *
   * @param matcher what holds them against each other
   * @param post the post
   * @param weights what pay and distance are worth
   * @param most how many to name, one or more
   * @return the best matches, best first; of equal points the smaller id first
   * @throws IllegalArgumentException if fewer than one is to be named
   */
  public List<Verdict.Match> best(Matcher matcher, PlacedPost post, Weights weights, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one is to be named, not " + most);
    }
    Iterator<Carer> offered = weights.distance() == 0 ? byId.iterator() : nearest(post);
    Iterable<Carer> once = () -> offered;
    return StreamSupport.stream(once.spliterator(), false).map(carer -> matcher.verdict(carer, post, weights))
        .filter(Verdict.Match.class::isInstance).map(Verdict.Match.class::cast).limit(most).toList();
  }

  /**
   * The carers who would come so far, the nearest first and of equal metres the smaller id; all of them by id where the
   * post is remote; nobody where its place is unknown. A carer whose place is unknown is not among them, and one who
   * does not say how far she would come is; no other constraint has been asked yet. Each is found only when asked for,
   * and little is held in between.
   *
   * @param post the post
   * @return the carers in this order
   */
  public Iterator<Carer> nearest(PlacedPost post) {
    if (post.isRemote()) {
      return byId.iterator();
    }
    Optional<SpherePoint> from = post.place().value().map(Location::position).map(SpherePoint::of);
    return from.isEmpty() || placed.isEmpty()
        ? List.<Carer>of().iterator()
        : new Paged<>(() -> walk(placed.get(), from.get()));
  }

  private static Paged.Steps<Carer> walk(PackedTree<Carer> tree, SpherePoint from) {
    Walk walk = new Walk((only, thing) -> tree.id(thing));
    walk.addNode(0, 0, tree.root());
    return () -> {
      while (!walk.isEmpty()) {
        int index = walk.topIndex();
        boolean thing = walk.topIsThing();
        walk.removeTop();
        if (thing) {
          return Optional.of(tree.item(index));
        }
        open(walk, tree, index, from);
      }
      return Optional.empty();
    };
  }

  private static void open(Walk walk, PackedTree<Carer> tree, int node, SpherePoint from) {
    int level = tree.level(node);
    int end = tree.endOfChildren(node, level);
    for (int child = tree.firstChild(node, level); child < end; child++) {
      int metres = level == 0 ? SpherePoint.metres(tree.chordSquared(child, from))
          : PackedTree.leastMetres(tree.leastChordSquared(child, from));
      if (level == 0 && metres <= tree.value(child)) {
        walk.addThing(-metres, 0, child);
      } else if (level > 0 && metres <= tree.mostOf(child)) {
        walk.addNode(-metres, 0, child);
      }
    }
  }
}
