package org.mamapost.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.FactKeys;
import org.mamapost.person.Facts;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.testkit.arbitrary.BrokenPost;
import org.mamapost.testkit.arbitrary.PersonArbitraries;
import org.mamapost.testkit.arbitrary.PolicyArbitraries;
import org.mamapost.testkit.arbitrary.PostArbitraries;

/** What is held against the laws, and the posts and people that they are about. */
abstract class PolicyCases {

  private static final int SEVERAL = 6;

  PolicyCases() {}

  /** What is held against the laws; asked for often, so it is made from policies that are at hand. */
  protected abstract PolicySubject subject();

  /** Posts that conform, by what their rows print. */
  @Provide
  protected Arbitrary<PostCase> conformingPosts() {
    return ofCatalogues(policy -> PostArbitraries.conformingTo(policy).map(subject()::complete));
  }

  /** Posts of every kind: conforming, broken, declaring nothing, and with anything in any cell. */
  @Provide
  protected Arbitrary<PostCase> posts() {
    return ofCatalogues(policy -> Arbitraries.frequencyOf(
        Tuple.of(1, PostArbitraries.conformingTo(policy).map(subject()::complete)),
        Tuple.of(4, broken(policy)),
        Tuple.of(2, broken(policy).map(PolicyCases::declaringNothing)),
        Tuple.of(3, Combinators.combine(PostArbitraries.posts(), PostArbitraries.conformingTo(policy))
            .as(PolicyCases::placed))));
  }

  /** Several posts, several people, and a day: as much of it as the policy has anything to say of. */
  @Provide
  protected Arbitrary<List<Question>> questions() {
    List<Arbitrary<List<Question>>> kinds = new ArrayList<>();
    kinds.add(ofVersions(version -> true, PolicyCases::values).list().ofSize(1));
    if (Need.CATALOGUE.isMetBy(subject())) {
      kinds.add(posts().<Question>map(post -> post).list().ofSize(SEVERAL));
    }
    if (subject().policies().stream().anyMatch(Need::hasProvisions)) {
      kinds.add(ofVersions(Need::hasProvisions, this::people).<Question>map(person -> person).list().ofSize(SEVERAL));
    }
    return Combinators.combine(kinds).as(lists -> lists.stream().flatMap(List::stream).toList());
  }

  private static Arbitrary<Question> values(RegionalPolicy policy) {
    return PolicyArbitraries.daysAroundChanges(policy).map(day -> new ValueCase(policy, day));
  }

  /** Posts that are somebody else's to judge. */
  @Provide
  protected Arbitrary<List<MamaPost>> postsOfOthers() {
    return PostArbitraries.brokenInOneCell(WeihaiPolicy.policy()).map(BrokenPost::post).list().ofSize(SEVERAL);
  }

  private Arbitrary<PostCase> ofCatalogues(Function<RegionalPolicy, Arbitrary<MamaPost>> posts) {
    return ofVersions(Need::hasCatalogue, policy -> posts.apply(policy).map(post -> new PostCase(policy, post)));
  }

  private <T> Arbitrary<T> ofVersions(Predicate<RegionalPolicy> which, Function<RegionalPolicy, Arbitrary<T>> cases) {
    return Arbitraries.oneOf(subject().policies().stream().filter(which).map(cases).toList());
  }

  private Arbitrary<MamaPost> broken(RegionalPolicy policy) {
    return PostArbitraries.brokenInOneCell(policy).map(BrokenPost::post).map(subject()::complete);
  }

  private static MamaPost declaringNothing(MamaPost post) {
    return post.toBuilder().postType(Stated.none()).careStage(Stated.none()).build();
  }

  // Anything at all, but where and when the policy judges it.
  private static MamaPost placed(MamaPost any, MamaPost conforming) {
    return any.toBuilder().region(conforming.getRegion()).publishedOn(conforming.getPublishedOn())
        .closesOn(Stated.unknown()).postType(conforming.getPostType()).careStage(conforming.getCareStage()).build();
  }

  /** People, with days around every change of a policy: those given as cases, the same with other facts, and others. */
  @Provide
  protected Arbitrary<PersonCase> people() {
    return ofVersions(Need::hasSchemes, this::people);
  }

  /** People, with days around every change of one version. */
  final Arbitrary<PersonCase> people(RegionalPolicy policy) {
    return Combinators.combine(facts(policy), PolicyArbitraries.daysAroundChanges(policy))
        .as((facts, day) -> new PersonCase(policy, facts, day));
  }

  private Arbitrary<Facts> facts(RegionalPolicy policy) {
    LocalDate day = policy.inForce().first();
    Arbitrary<Facts> anybody = PersonArbitraries.cases(Facts.noneKnown(), keysOf(policy), day);
    // Only around what was given can an answer be expected.
    return Arbitraries.oneOf(Stream.concat(Stream.of(anybody),
        subject().cases().stream().map(known -> PersonArbitraries.cases(known, List.of(), day))).toList());
  }

  /** The facts that the library knows of, and those that the schemes ask for, a city's own among them. */
  final List<FactKey<?>> keysOf(RegionalPolicy policy) {
    return Stream.concat(FactKeys.standard().stream(), askedOf(policy)).distinct().toList();
  }

  // A scheme may ask for one fact only once it knows another.
  private Stream<FactKey<?>> askedOf(RegionalPolicy policy) {
    return Stream.concat(Stream.of(Facts.noneKnown()), subject().cases().stream())
        .flatMap(facts -> new PersonCase(policy, facts, policy.inForce().first()).report().answers().stream())
        .flatMap(answer -> answer.answer().explanation().steps())
        .flatMap(step -> step.facts().stream())
        .map(Fact::key);
  }
}
