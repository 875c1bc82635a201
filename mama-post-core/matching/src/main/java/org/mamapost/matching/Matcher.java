package org.mamapost.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.fact.Stated;

/**
 * 自动匹配供求 (正文(八)): holds carers and posts against each other on one day. Hard constraints first; what passes is
 * scored by {@link Weights}.
 *
 * <p>It looks at every pair it is given, so it is the yardstick of the {@link PostIndex}, which does not. Immutable; as
 * thread-safe as the constraints that a host adds.
 */
public final class Matcher {

  private final Grounds grounds;
  private final LocalDate day;
  private final List<HardConstraint> ofTerms;
  private final List<HardConstraint> added;
  private final RankConstraints ofRank;

  private Matcher(Grounds grounds, LocalDate day, List<HardConstraint> added) {
    this.grounds = grounds;
    this.day = day;
    this.ofTerms = new TermConstraints(grounds).all();
    this.added = added;
    this.ofRank = new RankConstraints(grounds);
  }

  /**
   * A matcher with the built-in constraints.
   *
   * @param grounds the words that they rest on
   * @param day the day that is asked about
   * @return the matcher
   */
  public static Matcher of(Grounds grounds, LocalDate day) {
    return new Matcher(Objects.requireNonNull(grounds, "grounds"), Objects.requireNonNull(day, "day"), List.of());
  }

  /** This matcher with one more constraint. */
  public Matcher with(HardConstraint constraint) {
    List<HardConstraint> more = new ArrayList<>(added);
    more.add(Objects.requireNonNull(constraint, "constraint"));
    return new Matcher(grounds, day, List.copyOf(more));
  }

  /** The day that is asked about. */
  public LocalDate day() {
    return day;
  }

  /** Whether one of the constraints on the terms of a post, by its number, holds. */
  boolean termHolds(int constraint, Carer carer, PlacedPost post) {
    return ofTerms.get(constraint).check(carer, post, day).holding() == Holding.HOLDS;
  }

  /**
   * What comes of a carer and a post.
   *
   * @param carer the carer
   * @param post the post
   * @param weights what pay and distance are worth
   * @return the verdict with its explanation
   */
  public Verdict verdict(Carer carer, PlacedPost post, Weights weights) {
    Answer<Yuan> pay = ComparablePay.of(post);
    Way way = Way.between(carer, post);
    List<Check> checks = new ArrayList<>();
    ofTerms.forEach(constraint -> checks.add(constraint.check(carer, post, day)));
    checks.addAll(ofRank.check(carer, post, day, pay, way));
    added.forEach(constraint -> checks.add(constraint.check(carer, post, day)));
    if (checks.stream().anyMatch(check -> check.holding() == Holding.FAILS)) {
      return new Verdict.Refused(carer, post, checks, explain("verdict.refused", Holding.FAILS, carer, post, checks,
          Stream.empty()));
    }
    boolean open = checks.stream().anyMatch(check -> check.holding() != Holding.HOLDS)
        || weights.pay() > 0 && pay.value().isEmpty()
        || weights.distance() > 0 && way.metres().isUnknown();
    Stream<Explanation> counted = Stream.of(pay.explanation(), way.step());
    if (open) {
      return new Verdict.Undecided(carer, post, checks,
          explain("verdict.undecided", Holding.UNKNOWN, carer, post, checks, counted));
    }
    Score score = score(weights, pay, way.metres());
    Explanation points = Explanation.of(Words.say("score", score.points(), weights.pay(), weights.distance()),
        Holding.HOLDS).citing(grounds.matching());
    return new Verdict.Match(carer, post, checks, score,
        explain("verdict.match", Holding.HOLDS, carer, post, checks, Stream.concat(counted, Stream.of(points))));
  }

  private static Score score(Weights weights, Answer<Yuan> pay, Stated<Integer> metres) {
    Stated<Yuan> monthly = pay.value().map(Stated::of).orElse(Stated.unknown());
    long ofPay = weights.pay() == 0 ? 0 : weights.ofPay(Weights.fen(monthly.value().orElseThrow()));
    long ofWay = weights.distance() == 0 ? 0 : metres.value().map(weights::ofDistance).orElse(0L);
    return new Score(ofPay - ofWay, monthly, metres);
  }

  private static Explanation explain(String key, Holding holding, Carer carer, PlacedPost post, List<Check> checks,
      Stream<Explanation> more) {
    return Explanation.of(Words.say(key, carer.id(), post.id()), holding)
        .made(Stream.concat(checks.stream().map(Check::step), more).toList());
  }

  /**
   * Posts for a carer.
   *
   * @param carer the carer
   * @param posts the posts to choose from, each id once
   * @param weights what pay and distance are worth to her
   * @param most how many to name, one or more
   * @return the best matches, what is undecided, and what is refused
   * @throws IllegalArgumentException if fewer than one is to be named
   */
  public Matches postsFor(Carer carer, Iterable<PlacedPost> posts, Weights weights, int most) {
    return matches(posts, post -> verdict(carer, post, weights), verdict -> verdict.post().id(), most);
  }

  /**
   * Candidates for a post. Its pay is the same for all, so distance decides.
   *
   * @param post the post
   * @param carers the carers to choose from, each id once
   * @param weights what pay and distance are worth
   * @param most how many to name, one or more
   * @return the best matches, what is undecided, and what is refused
   * @throws IllegalArgumentException if fewer than one is to be named
   */
  public Matches candidatesFor(PlacedPost post, Iterable<Carer> carers, Weights weights, int most) {
    return matches(carers, carer -> verdict(carer, post, weights), verdict -> verdict.carer().id(), most);
  }

  private static <T> Matches matches(
      Iterable<T> others, Function<T, Verdict> judge, Function<Verdict, String> id, int most) {
    Matches.Collector collector = new Matches.Collector(id, most);
    others.forEach(other -> collector.add(judge.apply(other)));
    return collector.matches();
  }
}
