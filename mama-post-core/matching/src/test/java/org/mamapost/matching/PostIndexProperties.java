package org.mamapost.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The index gives the answer of the one who looks at every post. */
class PostIndexProperties {

  @Property(tries = 300)
  void theIndexAnswersAsIfItHadLookedAtEveryPost(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 700) int size,
      @ForAll @IntRange(min = 1, max = 12) int most) {
    Samples samples = new Samples(seed);
    List<PlacedPost> posts = samples.posts(size);
    PostIndex index = PostIndex.of(posts);
    for (Carer carer : samples.carers(6)) {
      Weights weights = samples.weights();
      assertEquals(Samples.MATCHER.postsFor(carer, posts, weights, most).best(),
          index.best(Samples.MATCHER, carer, weights, most), carer::toString);
    }
  }

  @Property(tries = 200)
  void theRankingIsOfThePostsThatStillLookSoFarWhenTheyAreAskedFor(@ForAll long seed) {
    Samples samples = new Samples(seed);
    List<PlacedPost> posts = samples.posts(400);
    PostIndex index = PostIndex.of(posts.subList(0, 300)).with(posts.subList(300, 400));
    Looking looking = new Looking(index, posts, new Random(seed));
    Carer carer = samples.carer("C");
    Weights weights = samples.weights();
    Iterator<Verdict.Match> ranking = index.ranking(Samples.MATCHER, carer, weights, looking.reach);
    for (Verdict.Match match : Samples.MATCHER.postsFor(carer, posts, weights, posts.size()).best()) {
      if (looking.stillFor(carer, match)) {
        assertEquals(match, ranking.next());
        looking.narrowSome();
      }
    }
    assertFalse(ranking.hasNext());
    assertThrows(NoSuchElementException.class, ranking::next);
  }

  @Example
  void whatIsNotInTheIndexCannotBeNarrowed() {
    Reach reach = Reach.withoutEnd(PostIndex.of(new Samples(1).posts(3)));
    assertThrows(IllegalArgumentException.class, () -> reach.narrow("nowhere", 1, "C"));
  }

  /** What posts look for, in maps. */
  private static final class Looking {

    private final Reach reach;
    private final List<PlacedPost> posts;
    private final Random random;
    private final Map<String, Integer> metres = new HashMap<>();
    private final Map<String, String> carers = new HashMap<>();

    Looking(PostIndex index, List<PlacedPost> posts, Random random) {
      this.reach = Reach.withoutEnd(index);
      this.posts = posts;
      this.random = random;
    }

    void narrowSome() {
      for (int change = random.nextInt(60); change > 0; change--) {
        String id = posts.get(random.nextInt(posts.size())).id();
        metres.merge(id, random.nextInt(30_000), Math::min);
        carers.put(id, random.nextBoolean() ? "A" : "D");
        reach.narrow(id, metres.get(id), carers.get(id));
      }
    }

    // Every remote post is as near as the next, so there the smaller id decides.
    boolean stillFor(Carer carer, Verdict.Match match) {
      int way = match.score().metres().fold(() -> Integer.MAX_VALUE, () -> 0, known -> known);
      int looks = metres.getOrDefault(match.post().id(), Integer.MAX_VALUE - 1);
      return way < looks || way == looks && carer.id().compareTo(carers.get(match.post().id())) < 0;
    }
  }

  @Property(tries = 100)
  void aHostsOwnConstraintHoldsInTheIndexToo(@ForAll long seed) {
    Samples samples = new Samples(seed);
    List<PlacedPost> posts = samples.posts(200);
    Matcher odd = Samples.MATCHER.with((carer, post, day) -> post.id().hashCode() % 2 == 0
        ? Check.holds("even", Words.say("openings.unstated"), Grounds.ofWeihai().matching())
        : Check.unknown("even", Words.say("openings.unstated"), Grounds.ofWeihai().matching()));
    Carer carer = samples.carer("C");
    Weights weights = samples.weights();
    assertEquals(odd.postsFor(carer, posts, weights, 5).best(), PostIndex.of(posts).best(odd, carer, weights, 5));
  }

  @Property(tries = 150)
  void changesGiveTheIndexOfWhatIsLeftAndLeaveTheOldOneAsItWas(@ForAll long seed) {
    Samples samples = new Samples(seed);
    Random random = new Random(seed);
    Map<String, PlacedPost> expected = new HashMap<>();
    PostIndex index = PostIndex.empty();
    for (int change = 0; change < 60; change++) {
      PostIndex before = index;
      int sizeBefore = before.size();
      String id = "P" + random.nextInt(40);
      if (random.nextInt(3) == 0) {
        index = index.without(List.of(id));
        expected.remove(id);
      } else {
        List<PlacedPost> more = new ArrayList<>(List.of(samples.post(id), samples.post("P" + random.nextInt(40))));
        index = index.with(more);
        more.forEach(post -> expected.put(post.id(), post));
      }
      assertEquals(expected.size(), index.size());
      assertEquals(sizeBefore, before.size());
    }
    Carer carer = samples.carer("C");
    Weights weights = samples.weights();
    assertEquals(Samples.MATCHER.postsFor(carer, expected.values(), weights, 7).best(),
        index.best(Samples.MATCHER, carer, weights, 7));
  }

  @Property(tries = 60)
  void theOrderInWhichPostsAreGivenIsNoMatter(@ForAll long seed) {
    Samples samples = new Samples(seed);
    List<PlacedPost> posts = new ArrayList<>(samples.posts(300));
    Carer carer = samples.carer("C");
    Weights weights = samples.weights();
    List<Verdict.Match> best = PostIndex.of(posts).best(Samples.MATCHER, carer, weights, 10);
    Collections.shuffle(posts, new Random(seed));
    assertEquals(best, PostIndex.of(posts).best(Samples.MATCHER, carer, weights, 10));
    assertEquals(best, Samples.MATCHER.postsFor(carer, posts, weights, 10).best());
  }
}
