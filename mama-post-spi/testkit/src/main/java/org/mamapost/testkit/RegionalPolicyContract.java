package org.mamapost.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.mamapost.benefit.BenefitReport;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;

/**
 * The laws that a region's policy has to keep. A test class extends it and says which policy:
 *
 * <pre>{@code
 * class OurContractTest extends RegionalPolicyContract {
 *   @Override
 *   protected PolicySubject subject() {
 *     return PolicySubject.offeredBy(new OurProvider());
 *   }
 * }
 * }</pre>
 *
 * <p>Each law is one test, named by its id; docs/testkit.md says what each means. Those called {@code optional_…} ask
 * for what a document may leave open; where it does, say so with {@link KnownGap}.
 */
@AddLifecycleHook(value = LawHook.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public abstract class RegionalPolicyContract extends LawsOfSchemes {

  private static final int CASES = 60;
  private static final int THREADS = 4;

  /** Called by a test class that extends it. */
  protected RegionalPolicyContract() {}

  /** What is held against the laws; asked for often, so it is made from policies that are at hand. */
  @Override
  protected abstract PolicySubject subject();

  /** See {@link Law}. */
  @Law(says = "With the policy loaded and used, every other region is answered as without it.",
      restsOn = "never-rule: loading city B can never change an answer for city A",
      wrong = "another city's people get this city's rules")
  @Property(tries = 2, edgeCases = EdgeCasesMode.NONE)
  public final void required_nobodyElsesAnswerChanges(@ForAll("postsOfOthers") List<MamaPost> posts) {
    Neighbours neighbours = new Neighbours(subject());
    PolicyRegistry alone = neighbours.alone();
    List<String> before = answers(neighbours, alone, posts);
    PolicyRegistry together = neighbours.withSubject(true);
    subject().policies().forEach(policy -> posts.forEach(post ->
        PostValidator.under(policy).suggesting().validate(post, policy.inForce().first())));
    List<String> after = answers(neighbours, together, posts);
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        throw new AssertionError("without it: " + before.get(i) + "\nwith it: " + after.get(i));
      }
    }
  }

  private static List<String> answers(Neighbours neighbours, PolicyRegistry registry, List<MamaPost> posts) {
    LocalDate day = LocalDate.of(2025, 6, 1);
    return Stream.concat(
            neighbours.regions().stream().map(region -> resolved(registry, region, day)),
            neighbours.homes().stream().flatMap(home ->
                posts.stream().map(post -> judged(registry, home, day, post))))
        .toList();
  }

  private static String resolved(PolicyRegistry registry, Region region, LocalDate day) {
    return region + " on " + day + ": "
        + registry.resolve(region, day).fold(refusal -> refusal.reason().english(), RegionalPolicy::toString);
  }

  private static String judged(PolicyRegistry registry, Region region, LocalDate day, MamaPost post) {
    MamaPost there = post.toBuilder().region(Stated.of(region)).publishedOn(Stated.of(day))
        .closesOn(Stated.unknown()).build();
    return registry.resolve(region, day).fold(refusal -> refusal.reason().english(),
        policy -> Said.of(new PostCase(policy, there).report()));
  }

  /** See {@link Law}. */
  @Law(says = "Neither the order of loading policies nor that of asking changes an answer.",
      restsOn = "an answer depends on its arguments alone; rules and schemes keep no state",
      wrong = "the first post of a file is judged otherwise than the same post further down")
  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  public final void required_orderDoesNotMatter(@ForAll("questions") List<Question> questions) {
    List<Object> forward = answers(questions);
    List<Question> reversed = new ArrayList<>(questions);
    Collections.reverse(reversed);
    List<Object> backward = new ArrayList<>(answers(reversed));
    Collections.reverse(backward);
    assertEachSame(forward, backward, "asked in the other order");
    Neighbours neighbours = new Neighbours(subject());
    PolicyRegistry first = neighbours.withSubject(true);
    PolicyRegistry last = neighbours.withSubject(false);
    subject().policies().forEach(policy -> policy.changes().forEach(day -> assertSame(
        resolved(first, policy.region(), day), resolved(last, policy.region(), day), "loaded in the other order")));
  }

  private static List<Object> answers(List<Question> questions) {
    return questions.stream().map(Question::answer).toList();
  }

  private static void assertEachSame(List<Object> some, List<Object> others, String otherwise) {
    for (int i = 0; i < some.size(); i++) {
      assertSame(some.get(i), others.get(i), otherwise);
    }
  }

  private static void assertSame(Object one, Object other, String otherwise) {
    if (!one.equals(other)) {
      throw new AssertionError(otherwise + ": " + one + "\nis not " + other);
    }
  }

  /** See {@link Law}. */
  @Law(says = "Several threads that ask at once get the answers that one gets alone.",
      restsOn = "RegionalPolicy: immutable and thread-safe; rules and schemes are stateless",
      wrong = "now and then an answer about somebody else's post")
  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  public final void required_threadsAgree(@ForAll("questions") List<Question> questions) {
    List<Object> alone = answers(questions);
    Crowd.of(THREADS).ask(() -> answers(questions))
        .forEach(others -> assertEachSame(alone, others, "asked by several threads at once"));
  }

  /** See {@link Law}. */
  @Law(says = "A report about a post arrives as it was sent, and says the same words there.",
      restsOn = "docs/plugin-guide.md: results are values; hosts send them to other machines",
      wrong = "a host that keeps or sends reports stops on the first one of this city",
      needs = Need.CATALOGUE)
  @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
  public final void required_reportsSurviveSerialization(@ForAll("posts") PostCase post) {
    ValidationReport report = post.report();
    ValidationReport arrived = (ValidationReport) Trip.of(report);
    assertSame(report, arrived, "arrived otherwise");
    assertSame(Said.of(report), Said.of(arrived), "speaks otherwise");
  }

  /** See {@link Law}. */
  @Law(says = "What is due arrives as it was sent, with its explanation.",
      restsOn = "Answer and Entitlement are serializable",
      wrong = "a host that keeps or sends answers stops on the first one of this city",
      needs = Need.SCHEMES)
  @Property(tries = CASES / 2, edgeCases = EdgeCasesMode.NONE)
  public final void required_benefitsSurviveSerialization(@ForAll("people") PersonCase person) {
    BenefitReport report = person.report();
    assertSame(report, Trip.of(report), "arrived otherwise");
  }

  /** See {@link Law}. */
  @Law(says = "The machine's language and time zone change no word of an answer.",
      restsOn = "an answer depends on its arguments alone",
      wrong = "other digits, another day or another language on a machine that is set otherwise")
  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  public final void required_theMachineDoesNotMatter(@ForAll("questions") List<Question> questions) {
    questions.forEach(question ->
        assertSame(question.said(), elsewhere(question), "on a machine that is set otherwise"));
  }

  private static String elsewhere(Question question) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return question.said();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** See {@link Law}. */
  @Law(says = "No class of the policy asks the clock, a file, the network, chance, a thread or the machine's settings.",
      restsOn = "never-rule: no clock, random or I/O inside a rule; the date is an argument",
      wrong = "an answer that cannot be had again tomorrow, or on a machine without that file",
      needs = Need.CODE)
  @Example
  public final void required_codeAsksNothingOfTheMachine() {
    Breaches breaches = new Breaches();
    OwnCode.around(subject().ownClasses()).forEach(type -> Surroundings.askedBy(type).forEach(asked ->
        breaches.unless(false, type.name() + " uses " + asked)));
    breaches.none();
  }
}
