package org.mamapost.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Posts in memory, ready to be asked which suit a carer best. The answer is the one that {@link Matcher#postsFor} gives
 * over the same posts, without looking at each.
 *
 * <p>An index is an immutable snapshot. A change gives a new one that shares nearly everything with the old, so readers
 * need no lock: keep the latest in an {@code AtomicReference}. Putting or taking a post costs some kilobytes and,
 * spread over many changes, the logarithm of the size.
 */
public final class PostIndex {

  private final Map<PostTree.Kind, Forest> forests;

  private PostIndex(Map<PostTree.Kind, Forest> forests) {
    this.forests = forests;
  }

  /** An index of no post. */
  public static PostIndex empty() {
    Map<PostTree.Kind, Forest> forests = new EnumMap<>(PostTree.Kind.class);
    for (PostTree.Kind kind : PostTree.Kind.values()) {
      forests.put(kind, Forest.empty(kind));
    }
    return new PostIndex(forests);
  }

  /** An index of posts; of two with one id the later counts. */
  public static PostIndex of(Collection<PlacedPost> posts) {
    return empty().with(posts);
  }

  /** This index with a post, in the place of one with the same id. */
  public PostIndex with(PlacedPost post) {
    return with(List.of(post));
  }

  /** This index with posts, each in the place of one with the same id; of two with one id the later counts. */
  public PostIndex with(Collection<PlacedPost> posts) {
    Map<String, PlacedPost> last = new LinkedHashMap<>();
    posts.forEach(post -> last.put(post.id(), post));
    Map<PostTree.Kind, List<PlacedPost>> byKind = new EnumMap<>(PostTree.Kind.class);
    last.values().forEach(post -> byKind.computeIfAbsent(PostTree.Kind.of(post), kind -> new ArrayList<>()).add(post));
    Map<PostTree.Kind, Forest> changed = new EnumMap<>(without(last.keySet()).forests);
    byKind.forEach((kind, more) -> changed.computeIfPresent(kind, (same, forest) -> forest.plus(more)));
    return new PostIndex(changed);
  }

  /** This index without the posts of some ids; one that it does not have is no matter. */
  public PostIndex without(Collection<String> ids) {
    Map<PostTree.Kind, Forest> changed = new EnumMap<>(forests);
    if (size() > 0) {
      ids.forEach(id -> changed.replaceAll((kind, forest) -> forest.without(id)));
    }
    return new PostIndex(changed);
  }

  /** How many posts there are. */
  public int size() {
    return forests.values().stream().mapToInt(Forest::size).sum();
  }

  /** Every post, in no order. */
  public Stream<PlacedPost> posts() {
    return forests.values().stream().flatMap(Forest::posts);
  }

  /**
   * The best posts for a carer.
   *
   * @param matcher what holds them against each other
   * @param carer the carer
   * @param weights what pay and distance are worth to her
   * @param most how many to name, one or more
   * @return the best matches, best first; of equal points the smaller id first
   * @throws IllegalArgumentException if fewer than one is to be named
   */
  public List<Verdict.Match> best(Matcher matcher, Carer carer, Weights weights, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one is to be named, not " + most);
    }
    PostWalk walk = new PostWalk(matcher, carer, weights, stands(), Optional.empty(), Optional.empty());
    return Stream.generate(walk::next).takeWhile(Optional::isPresent).flatMap(Optional::stream)
        .map(step -> matcher.verdict(carer, step.post(), weights))
        .filter(Verdict.Match.class::isInstance).map(Verdict.Match.class::cast).limit(most).toList();
  }

  /**
   * Every match of a carer among the posts that look so far by the time they are asked for, best first; of equal points
   * the smaller id first. Each is found only when it is asked for, and little is held in between. A post to which the
   * way is unknown is not among them.
   *
   * @param matcher what holds them against each other
   * @param carer the carer
   * @param weights what pay and distance are worth to her
   * @param reach how far the posts of this index look, which may be narrowed between one match and the next
   * @return the matches
   */
  public Iterator<Verdict.Match> ranking(Matcher matcher, Carer carer, Weights weights, Reach reach) {
    return new Ranking(matcher, carer, weights, reach, stands());
  }

  List<Forest.Stand> stands() {
    return forests.values().stream().flatMap(forest -> forest.stands().stream()).toList();
  }
}
