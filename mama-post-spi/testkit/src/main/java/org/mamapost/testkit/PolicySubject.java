package org.mamapost.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.person.Facts;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.source.Document;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.RegionalPolicyProvider;

/** What is held against the laws: the versions of one region's policy, and what the laws may know beside them. */
public final class PolicySubject {

  private final List<RegionalPolicy> policies;
  private final RegionalPolicyProvider provider;
  private final Map<Document, String> texts;
  private final List<Facts> cases;
  private final UnaryOperator<MamaPost> completing;

  private PolicySubject(List<RegionalPolicy> policies, RegionalPolicyProvider provider, Map<Document, String> texts,
      List<Facts> cases, UnaryOperator<MamaPost> completing) {
    if (policies.isEmpty()) {
      throw new IllegalArgumentException("there is no policy to hold against the laws");
    }
    this.policies =
        policies.stream().sorted(Comparator.comparing((RegionalPolicy policy) -> policy.inForce().first())).toList();
    this.provider = provider;
    this.texts = Map.copyOf(texts);
    this.cases = List.copyOf(cases);
    this.completing = completing;
  }

  private static PolicySubject of(List<RegionalPolicy> policies, RegionalPolicyProvider provider) {
    return new PolicySubject(policies, provider, Map.of(), List.of(), post -> post);
  }

  /**
   * The versions of a region's policy.
   *
   * @param policies the versions, at least one
   * @return what is held against the laws
   * @throws IllegalArgumentException if there is none
   */
  public static PolicySubject of(RegionalPolicy... policies) {
    return of(List.of(policies), null);
  }

  /**
   * What a provider offers: its policies, or its laws on the protection of workers where it has no policy. Whether it
   * can be loaded is then held against the laws too.
   *
   * @param provider the provider
   * @return what is held against the laws
   * @throws IllegalArgumentException if it offers nothing
   */
  public static PolicySubject offeredBy(RegionalPolicyProvider provider) {
    return of(provider.policies().isEmpty() ? provider.laws() : provider.policies(), provider);
  }

  /**
   * What a registry has for a region itself; not what those above it have.
   *
   * @param registry the registry
   * @param region the region
   * @return what is held against the laws
   * @throws IllegalArgumentException if it has nothing
   */
  public static PolicySubject of(PolicyRegistry registry, Region region) {
    return of(registry.policies().stream().filter(policy -> policy.region().equals(region)).toList(), null);
  }

  /** With the text of a document, so that quotes of it are looked for in it; white space plays no part. */
  public PolicySubject withText(Document document, String text) {
    Map<Document, String> more = new LinkedHashMap<>(texts);
    more.put(Objects.requireNonNull(document, "document"), Objects.requireNonNull(text, "text"));
    return new PolicySubject(policies, provider, more, cases, completing);
  }

  /**
   * With people to whom something is due: the laws ask about them, and about the same people with other facts. One for
   * each scheme, with every fact that it asks for, is enough; docs/testkit.md says when more are worth giving.
   *
   * @param more what is known of each
   * @return what is held against the laws
   */
  public PolicySubject withCases(Facts... more) {
    List<Facts> all = new ArrayList<>(cases);
    all.addAll(List.of(more));
    return new PolicySubject(policies, provider, texts, all, completing);
  }

  /** With what the policy's own rules ask of a post beyond its row, so that a generated post can conform. */
  public PolicySubject completing(UnaryOperator<MamaPost> posts) {
    return new PolicySubject(policies, provider, texts, cases, Objects.requireNonNull(posts, "posts"));
  }

  /** The versions, the earliest first. */
  List<RegionalPolicy> policies() {
    return policies;
  }

  Region region() {
    return policies.get(0).region();
  }

  Optional<RegionalPolicyProvider> provider() {
    return Optional.ofNullable(provider);
  }

  Map<Document, String> texts() {
    return texts;
  }

  List<Facts> cases() {
    return cases;
  }

  MamaPost complete(MamaPost post) {
    return completing.apply(post);
  }

  /** Every policy that an answer may rest on: the versions and the layers beneath them, each once. */
  List<RegionalPolicy> layers() {
    return policies.stream().flatMap(RegionalPolicy::layers).distinct().toList();
  }

  /** The classes that the policy brings along: its provider, and the rules and schemes that no policy above has. */
  Set<Class<?>> ownClasses() {
    Set<Class<?>> classes = new LinkedHashSet<>();
    // The library's own provider stands beside the registry, which is no policy.
    provider().map(Object::getClass)
        .filter(type -> type.getPackage() != RegionalPolicyProvider.class.getPackage())
        .ifPresent(classes::add);
    policies.forEach(policy -> {
      Set<Object> above = new LinkedHashSet<>();
      policy.above().ifPresent(higher -> parts(higher).forEach(above::add));
      parts(policy).filter(part -> !above.contains(part)).forEach(part -> classes.add(part.getClass()));
    });
    return classes;
  }

  private static Stream<Object> parts(RegionalPolicy policy) {
    return Stream.of(policy.rowRules().values(), policy.postRules().values(), policy.schemes())
        .flatMap(part -> part.stream().map(Object.class::cast));
  }

  /** Tells whether the policies that come with the library are somebody else's. */
  boolean isElsewhereThanWeihai() {
    return !WeihaiPolicy.REGION.contains(region()) && !region().contains(WeihaiPolicy.REGION);
  }
}
