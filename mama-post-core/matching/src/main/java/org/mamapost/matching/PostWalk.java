package org.mamapost.matching;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Yuan;
import org.mamapost.matching.geography.Location;
import org.mamapost.matching.geography.SpherePoint;

/**
 * Walks through the posts of an index for one carer, best first, and opens a branch only when nothing that is already
 * open can be better.
 */
final class PostWalk {

  private static final byte HOLDS = 1;
  private static final byte DOES_NOT = 2;

  /**
   * A post that the columns do not rule out.
   *
   * @param post the post
   * @param tree the number of its tree
   * @param thing its number there
   * @param points what it is worth to her
   * @param metres the way to it; zero where there is none or where it does not count
   */
  record Step(PlacedPost post, int tree, int thing, long points, int metres) {

    // Of equal points the smaller id stands first.
    boolean isBefore(long otherPoints, String other) {
      return points != otherPoints ? points > otherPoints : post.id().compareTo(other) < 0;
    }
  }

  private final Matcher matcher;
  private final Carer carer;
  private final Weights weights;
  private final Optional<Reach> reach;
  private final Optional<Step> after;
  private final List<Forest.Stand> stands;
  private final byte[][] terms;
  private final byte[][] parts;
  private final Walk walk;
  private final SpherePoint from;
  private final boolean distanceCounts;
  private final int farthest;
  private final double tooLong;
  private final long leastFen;

  /**
   * A walk.
   *
   * @param matcher what posts are held against
   * @param carer the carer
   * @param weights what pay and distance are worth to her
   * @param stands the trees of the index
   * @param reach how far posts look, where that is minded
   * @param after where the walk before this one stopped, where it goes on
   */
  PostWalk(Matcher matcher, Carer carer, Weights weights, List<Forest.Stand> stands, Optional<Reach> reach,
      Optional<Step> after) {
    this.matcher = matcher;
    this.carer = carer;
    this.weights = weights;
    this.reach = reach;
    this.after = after;
    this.stands = stands;
    this.terms = new byte[stands.size()][];
    this.parts = new byte[stands.size()][];
    this.walk = new Walk((tree, thing) -> stands.get(tree).posts().tree().id(thing));
    this.from = carer.place().value().map(Location::position).map(SpherePoint::of).orElse(null);
    this.farthest = carer.wishes().farthest().value().orElse(Integer.MAX_VALUE);
    this.tooLong = SpherePoint.squareOfLongerThan(farthest);
    this.distanceCounts =
        reach.isPresent() || weights.distance() > 0 || carer.wishes().farthest().value().isPresent();
    this.leastFen = carer.wishes().leastPay().value().map(PostWalk::fenAtLeast).orElse(Long.MIN_VALUE);
    boolean hopeless = carer.wishes().farthest().isUnknown() || carer.wishes().leastPay().isUnknown();
    for (int tree = 0; tree < stands.size() && !hopeless; tree++) {
      if (isReachable(stands.get(tree).posts().kind())) {
        node(tree, stands.get(tree).posts().tree().root());
      }
    }
  }

  // A wish finer than a fen is met by the next whole fen.
  private static long fenAtLeast(Yuan least) {
    return least.toBigDecimal().movePointRight(2).setScale(0, RoundingMode.CEILING).longValueExact();
  }

  private boolean isReachable(PostTree.Kind kind) {
    return switch (kind) {
      case REMOTE -> true;
      case PLACED -> !distanceCounts || from != null;
      case UNPLACED -> !distanceCounts;
    };
  }

  /** The next post in the order of points and ids that the columns do not rule out; empty at the end. */
  Optional<Step> next() {
    while (!walk.isEmpty()) {
      long points = walk.topPoints();
      int tree = walk.topTree();
      int index = walk.topIndex();
      boolean thing = walk.topIsThing();
      walk.removeTop();
      if (thing) {
        return Optional.of(step(tree, index, points));
      }
      open(tree, index);
    }
    return Optional.empty();
  }

  private Step step(int tree, int thing, long points) {
    PostTree posts = stands.get(tree).posts();
    int metres = hasWay(posts) ? SpherePoint.metres(posts.tree().chordSquared(thing, from)) : 0;
    return new Step(posts.tree().item(thing), tree, thing, points, metres);
  }

  private void open(int tree, int node) {
    PackedTree<PlacedPost> packed = stands.get(tree).posts().tree();
    int level = packed.level(node);
    int end = packed.endOfChildren(node, level);
    for (int child = packed.firstChild(node, level); child < end; child++) {
      if (level == 0) {
        thing(tree, child);
      } else {
        node(tree, child);
      }
    }
  }

  private void node(int tree, int node) {
    PostTree posts = stands.get(tree).posts();
    long most = posts.tree().mostOf(node);
    if (most < leastFen || weights.pay() > 0 && most == PackedTree.UNKNOWN) {
      return;
    }
    double line = hasWay(posts) ? posts.tree().leastChordSquared(node, from) : 0;
    if (line < tooLong && (reach.isEmpty() || line < reach.get().tooLongForAll(tree, node))) {
      walk.addNode(points(most, PackedTree.leastMetres(line)), tree, node);
    }
  }

  private void thing(int tree, int index) {
    Forest.Stand stand = stands.get(tree);
    PostTree posts = stand.posts();
    long fen = posts.tree().value(index);
    if (fen < leastFen || weights.pay() > 0 && fen == PackedTree.UNKNOWN
        || posts.lastDayOf(index) < matcher.day().toEpochDay()
        || !stand.alive().has(index)) {
      return;
    }
    double line = hasWay(posts) ? posts.tree().chordSquared(index, from) : 0;
    // What costs least comes first.
    if (line < tooLong && (reach.isEmpty() || line < reach.get().tooLong(tree, index))
        && termsHold(tree, posts, posts.termsOf(index))) {
      add(tree, index, fen, SpherePoint.metres(line));
    }
  }

  private void add(int tree, int index, long fen, int metres) {
    long points = points(fen, metres);
    if (metres <= farthest
        && (reach.isEmpty() || reach.get().includes(tree, index, metres, carer.id()))
        && (after.isEmpty() || after.get().isBefore(points, stands.get(tree).posts().tree().id(index)))) {
      walk.addThing(points, tree, index);
    }
  }

  private boolean hasWay(PostTree posts) {
    return distanceCounts && posts.kind() == PostTree.Kind.PLACED;
  }

  private long points(long fen, int metres) {
    return (weights.pay() == 0 ? 0 : weights.ofPay(fen)) - weights.ofDistance(metres);
  }

  private boolean termsHold(int tree, PostTree posts, int number) {
    if (terms[tree] == null) {
      terms[tree] = new byte[posts.differentTerms()];
      parts[tree] = new byte[posts.differentParts()];
    }
    if (terms[tree][number] == 0) {
      terms[tree][number] = partsHold(parts[tree], posts.partsOf(number)) ? HOLDS : DOES_NOT;
    }
    return terms[tree][number] == HOLDS;
  }

  private boolean partsHold(byte[] known, PostTree.TermPart[] of) {
    // From the last, since the hours, which cost most to look at, stand near the first.
    for (int constraint = of.length - 1; constraint >= 0; constraint--) {
      int number = of[constraint].number();
      if (known[number] == 0) {
        known[number] = matcher.termHolds(constraint, carer, of[constraint].example()) ? HOLDS : DOES_NOT;
      }
      if (known[number] == DOES_NOT) {
        return false;
      }
    }
    return true;
  }
}
