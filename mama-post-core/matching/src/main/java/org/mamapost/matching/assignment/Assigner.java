package org.mamapost.matching.assignment;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mamapost.fact.Stated;
import org.mamapost.matching.Carer;
import org.mamapost.matching.CarerIndex;
import org.mamapost.matching.Matcher;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.PostIndex;
import org.mamapost.matching.Reach;
import org.mamapost.matching.Verdict;
import org.mamapost.matching.Weights;

/**
 * Assigns carers to posts so that no carer and no employer would both rather have each other than what they have.
 *
 * <p>A carer ranks posts by {@link Weights}; a post ranks carers by distance, the nearest first, and a remote post, to
 * which there is no way, by id. Only pairs that match come together, and only where the way is known or there is none.
 * A post takes as many as it has openings, and one where it does not say how many. Preferences are found step by step
 * and never written down. Immutable and thread-safe.
 */
public final class Assigner {

  private final Matcher matcher;
  private final Function<Carer, Weights> weights;

  private Assigner(Matcher matcher, Function<Carer, Weights> weights) {
    this.matcher = Objects.requireNonNull(matcher, "matcher");
    this.weights = Objects.requireNonNull(weights, "weights");
  }

  /**
   * An assigner.
   *
   * @param matcher what holds carers and posts against each other
   * @param weights what pay and distance are worth to each carer; the same each time it is asked
   * @return the assigner
   */
  public static Assigner of(Matcher matcher, Function<Carer, Weights> weights) {
    return new Assigner(matcher, weights);
  }

  /** The stable assignment that is best for every carer at once. */
  public Assignment carersPropose(Collection<Carer> carers, Collection<PlacedPost> posts) {
    List<Carer> people = CarerIndex.of(carers).carers();
    List<PlacedPost> jobs = sorted(posts);
    PostIndex index = PostIndex.of(jobs);
    Map<String, Integer> numbers = numbers(jobs.stream().map(PlacedPost::id).toList());
    Reach reach = Reach.withoutEnd(index);
    List<Iterator<Proposal>> proposers = people.stream().map(carer -> proposals(carer, index, reach, numbers)).toList();
    DeferredAcceptance run = new DeferredAcceptance(proposers, ones(people.size()), openings(jobs),
        (job, person, worth) -> reach.narrow(jobs.get(job).id(), metres(worth), people.get(person).id())).run();
    SortedMap<String, String> postOf = new TreeMap<>();
    for (int job = 0; job < jobs.size(); job++) {
      String post = jobs.get(job).id();
      run.heldBy(job).forEach(person -> postOf.put(people.get(person).id(), post));
    }
    return assignment(people, postOf, run);
  }

  /** The stable assignment that is best for every post at once. */
  public Assignment employersPropose(Collection<Carer> carers, Collection<PlacedPost> posts) {
    CarerIndex index = CarerIndex.of(carers);
    List<Carer> people = index.carers();
    List<PlacedPost> jobs = sorted(posts);
    Map<String, Integer> numbers = numbers(people.stream().map(Carer::id).toList());
    List<Iterator<Proposal>> proposers = jobs.stream().map(post -> proposals(post, index, numbers)).toList();
    DeferredAcceptance run = new DeferredAcceptance(proposers, openings(jobs), ones(people.size()),
        (person, job, worth) -> { }).run();
    SortedMap<String, String> postOf = new TreeMap<>();
    for (int person = 0; person < people.size(); person++) {
      String carer = people.get(person).id();
      run.heldBy(person).forEach(job -> postOf.put(carer, jobs.get(job).id()));
    }
    return assignment(people, postOf, run);
  }

  private Iterator<Proposal> proposals(Carer carer, PostIndex index, Reach reach, Map<String, Integer> numbers) {
    return stream(index.ranking(matcher, carer, weights.apply(carer), reach))
        .map(match -> new Proposal(numbers.get(match.post().id()), worth(match.score().metres()))).iterator();
  }

  private Iterator<Proposal> proposals(PlacedPost post, CarerIndex index, Map<String, Integer> numbers) {
    return stream(index.nearest(post)).map(carer -> matcher.verdict(carer, post, weights.apply(carer)))
        .filter(Verdict.Match.class::isInstance).map(Verdict.Match.class::cast)
        .filter(match -> !match.score().metres().isUnknown())
        .map(match -> new Proposal(numbers.get(match.carer().id()), match.score().points())).iterator();
  }

  private static <T> Stream<T> stream(Iterator<T> items) {
    Iterable<T> once = () -> items;
    return StreamSupport.stream(once.spliterator(), false);
  }

  // What a carer is worth to a post: the nearer the more, and a remote post is as good a way from everybody.
  private static long worth(Stated<Integer> metres) {
    return metres.fold(() -> {
      throw new IllegalStateException("a post to which the way is unknown was offered");
    }, () -> 0L, way -> -way.longValue());
  }

  private static int metres(long worth) {
    return Math.toIntExact(-worth);
  }

  // A post without an opening is nobody's.
  private static List<PlacedPost> sorted(Collection<PlacedPost> posts) {
    return PostIndex.of(posts).posts().filter(post -> openings(post) > 0)
        .sorted(Comparator.comparing(PlacedPost::id)).toList();
  }

  private static Map<String, Integer> numbers(List<String> ids) {
    Map<String, Integer> numbers = new HashMap<>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    return numbers;
  }

  private static int[] ones(int size) {
    int[] ones = new int[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static int[] openings(List<PlacedPost> jobs) {
    return jobs.stream().mapToInt(Assigner::openings).toArray();
  }

  private static int openings(PlacedPost post) {
    return post.post().getOpenings().fold(() -> 1, () -> 0, wanted -> wanted);
  }

  private static Assignment assignment(List<Carer> people, SortedMap<String, String> postOf, DeferredAcceptance run) {
    List<String> without = people.stream().map(Carer::id).filter(id -> !postOf.containsKey(id)).toList();
    return new Assignment(postOf, without, run.proposals());
  }
}
