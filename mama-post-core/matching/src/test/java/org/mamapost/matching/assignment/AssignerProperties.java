package org.mamapost.matching.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mamapost.fact.Stated;
import org.mamapost.matching.Carer;
import org.mamapost.matching.CarerIndex;
import org.mamapost.matching.Matcher;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.Samples;
import org.mamapost.matching.Verdict;
import org.mamapost.matching.Weights;

/** Stable, best for the side that proposes, and the same in whatever order. */
class AssignerProperties {

  private static final Matcher MATCHER = Samples.MATCHER;

  @Property(tries = 150)
  void nobodyWouldRatherHaveEachOther(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int carers,
      @ForAll @IntRange(min = 1, max = 40) int posts) {
    Market market = new Market(seed, carers, posts);
    assertStable(market, market.assigner().carersPropose(market.carers, market.posts));
    assertStable(market, market.assigner().employersPropose(market.carers, market.posts));
  }

  @Property(tries = 80)
  void noStableAssignmentIsBetterForAnyCarerOrForAnyPost(@ForAll long seed) {
    Market market = new Market(seed, 4, 4);
    Assignment forCarers = market.assigner().carersPropose(market.carers, market.posts);
    Assignment forPosts = market.assigner().employersPropose(market.carers, market.posts);
    List<Map<String, String>> stable = new ArrayList<>();
    market.everyAssignment(0, new HashMap<>(), candidate -> {
      if (market.blockingPair(candidate).isEmpty()) {
        stable.add(Map.copyOf(candidate));
      }
    });
    assertTrue(stable.contains(forCarers.postOf()));
    assertTrue(stable.contains(forPosts.postOf()));
    for (Map<String, String> other : stable) {
      for (Carer carer : market.carers) {
        assertFalse(market.prefers(carer, other.get(carer.id()), forCarers.postOf().get(carer.id())));
        assertFalse(market.prefers(carer, forPosts.postOf().get(carer.id()), other.get(carer.id())));
      }
    }
  }

  @Property(tries = 60)
  void noCarerAsksAPostTwice(@ForAll long seed) {
    Market market = new Market(seed, 30, 3);
    Assignment assignment = market.assigner().carersPropose(market.carers, market.posts);
    long pairs = market.carers.stream()
        .mapToLong(carer -> market.posts.stream().filter(post -> market.match(carer, post).isPresent()).count()).sum();
    assertTrue(assignment.proposals() >= assignment.postOf().size());
    assertTrue(assignment.proposals() <= pairs);
  }

  @Property(tries = 60)
  void theOrderOfWhatIsGivenIsNoMatter(@ForAll long seed) {
    Market market = new Market(seed, 30, 20);
    Assignment carersFirst = market.assigner().carersPropose(market.carers, market.posts);
    Assignment postsFirst = market.assigner().employersPropose(market.carers, market.posts);
    List<Carer> carers = new ArrayList<>(market.carers);
    List<PlacedPost> posts = new ArrayList<>(market.posts);
    Collections.shuffle(carers, new Random(seed));
    Collections.shuffle(posts, new Random(seed + 1));
    assertEquals(carersFirst.postOf(), market.assigner().carersPropose(carers, posts).postOf());
    assertEquals(postsFirst.postOf(), market.assigner().employersPropose(carers, posts).postOf());
  }

  @Property(tries = 100)
  void theCarersOfAnIndexAreThoseThatLookingAtEachGives(@ForAll long seed) {
    Samples samples = new Samples(seed);
    List<Carer> carers = samples.carers(150);
    PlacedPost post = samples.post("P");
    Weights weights = samples.weights();
    assertEquals(MATCHER.candidatesFor(post, carers, weights, 9).best(),
        CarerIndex.of(carers).best(MATCHER, post, weights, 9));
  }

  private static void assertStable(Market market, Assignment assignment) {
    assertEquals(Optional.empty(), market.blockingPair(assignment.postOf()));
    assertEquals(market.carers.size(), assignment.postOf().size() + assignment.without().size());
  }

  /** Small and slow: knows every verdict. */
  private static final class Market {

    private final List<Carer> carers;
    private final List<PlacedPost> posts;
    private final Map<String, Weights> weights = new HashMap<>();

    Market(long seed, int carers, int posts) {
      Samples samples = new Samples(seed);
      this.carers = samples.carers(carers);
      this.posts = samples.posts(posts);
      this.carers.forEach(carer -> weights.put(carer.id(), samples.weights()));
    }

    Assigner assigner() {
      return Assigner.of(MATCHER, carer -> weights.get(carer.id()));
    }

    Optional<Verdict.Match> match(Carer carer, PlacedPost post) {
      return Optional.of(MATCHER.verdict(carer, post, weights.get(carer.id())))
          .filter(Verdict.Match.class::isInstance).map(Verdict.Match.class::cast)
          .filter(match -> !match.score().metres().isUnknown());
    }

    PlacedPost post(String id) {
      return posts.stream().filter(post -> post.id().equals(id)).findFirst().orElseThrow();
    }

    /** Whether a carer would rather have one post than another; null is none. */
    boolean prefers(Carer carer, String one, String other) {
      if (one == null || one.equals(other)) {
        return false;
      }
      if (other == null) {
        return true;
      }
      long first = match(carer, post(one)).orElseThrow().score().points();
      long second = match(carer, post(other)).orElseThrow().score().points();
      return first != second ? first > second : one.compareTo(other) < 0;
    }

    boolean prefers(PlacedPost post, Carer one, Carer other) {
      int first = match(one, post).orElseThrow().score().metres().value().orElse(0);
      int second = match(other, post).orElseThrow().score().metres().value().orElse(0);
      return first != second ? first < second : one.id().compareTo(other.id()) < 0;
    }

    Optional<String> blockingPair(Map<String, String> postOf) {
      for (Carer carer : carers) {
        for (PlacedPost post : posts) {
          if (match(carer, post).isEmpty() || !prefers(carer, post.id(), postOf.get(carer.id()))) {
            continue;
          }
          List<Carer> there = carers.stream().filter(one -> post.id().equals(postOf.get(one.id()))).toList();
          if (there.size() < openings(post) || there.stream().anyMatch(one -> prefers(post, carer, one))) {
            return Optional.of(carer.id() + " and " + post.id());
          }
        }
      }
      return Optional.empty();
    }

    private static int openings(PlacedPost post) {
      Stated<Integer> openings = post.post().getOpenings();
      return openings.value().orElse(openings.isNone() ? 0 : 1);
    }

    void everyAssignment(int from, Map<String, String> so, Consumer<Map<String, String>> taker) {
      if (from == carers.size()) {
        taker.accept(so);
        return;
      }
      Carer carer = carers.get(from);
      everyAssignment(from + 1, so, taker);
      for (PlacedPost post : posts) {
        long taken = so.values().stream().filter(post.id()::equals).count();
        if (taken < openings(post) && match(carer, post).isPresent()) {
          so.put(carer.id(), post.id());
          everyAssignment(from + 1, so, taker);
          so.remove(carer.id());
        }
      }
    }
  }
}
