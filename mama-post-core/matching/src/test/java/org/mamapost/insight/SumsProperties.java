package org.mamapost.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.fact.Stated;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.PostIndex;
import org.mamapost.matching.Samples;
import org.mamapost.region.Region;
import org.mamapost.service.LedgerAnswer;
import org.mamapost.service.LedgerAssessor;
import org.mamapost.service.LedgerEvent;
import org.mamapost.service.LedgerMatter;
import org.mamapost.service.ServiceLedger;

/** Whatever is summed up in parts, the sum of the parts is the sum of the whole, and no group loses anything. */
class SumsProperties {

  private static final List<Stated<Region>> REGIONS = List.of(Stated.unknown(), Stated.of(Region.of("371000")),
      Stated.of(Region.of("371002")), Stated.of(Region.of("371003")));

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2025, 5, 1).plusDays(random.nextInt(90));
  }

  @Property(tries = 100)
  void posts(@ForAll long seed, @ForAll @IntRange(min = 0, max = 200) int size) {
    Random random = new Random(seed);
    List<PlacedPost> posts = new Samples(seed).posts(size).stream()
        .map(placed -> new PlacedPost(placed.post().toBuilder()
            .region(one(random, REGIONS))
            .publishedOn(random.nextInt(5) == 0 ? Stated.unknown() : Stated.of(day(random).minusYears(1)))
            .build(), placed.place(), placed.workload()))
        .toList();
    ByGroup<PostCell> sums = Parts.check(posts, PostCell.byGroup(), random);
    assertEquals(size, sums.total().posts());
    assertEquals(posts.stream().mapToLong(post -> post.post().getOpenings().value().orElse(0)).sum(),
        sums.total().openings().people());
  }

  @Property(tries = 40)
  void carers(@ForAll long seed, @ForAll @IntRange(min = 0, max = 30) int size) {
    Samples samples = new Samples(seed);
    Random random = new Random(seed);
    PostIndex posts = PostIndex.of(samples.posts(random.nextInt(12)));
    List<CarerFit> fits = samples.carers(size).stream()
        .map(carer -> CarerFit.of(Samples.MATCHER, carer, one(random, REGIONS), posts)).toList();
    assertEquals(size, Parts.check(fits, CarerCell.byGroup(), random).total().carers());
  }

  @Property(tries = 100)
  void lookingAtEveryPostGivesTheSameFit(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int size) {
    Samples samples = new Samples(seed);
    PostIndex posts = PostIndex.of(samples.posts(size));
    samples.carers(5).forEach(carer -> assertEquals(
        CarerFit.search(Samples.MATCHER, carer, Stated.unknown(), posts.posts()),
        CarerFit.of(Samples.MATCHER, carer, Stated.unknown(), posts)));
  }

  private static Application application(Random random) {
    Stated<Set<CareStage>> stages = one(random, List.of(Stated.<Set<CareStage>>unknown(), Stated.<Set<CareStage>>none(),
        Stated.of(Set.of(CareStage.STEADY_WORK)), Stated.of(Set.of(CareStage.values()))));
    Stated<PostType> row = one(random, List.of(Stated.<PostType>unknown(), Stated.<PostType>none(),
        Stated.of(PostTypes.REMOTE), Stated.of(PostTypes.HANDICRAFT)));
    LocalDate applied = day(random);
    ApplicationOutcome outcome = one(random, List.of(ApplicationOutcome.values()));
    Stated<LocalDate> placed = switch (outcome) {
      case PLACED -> random.nextBoolean() ? Stated.unknown() : Stated.of(applied.plusDays(random.nextInt(60)));
      case NOT_PLACED -> Stated.none();
      case UNKNOWN -> Stated.unknown();
    };
    return new Application(one(random, REGIONS), stages, row,
        random.nextInt(5) == 0 ? Stated.unknown() : Stated.of(applied), outcome, placed);
  }

  @Property(tries = 100)
  void applications(@ForAll long seed, @ForAll @IntRange(min = 0, max = 200) int size) {
    Random random = new Random(seed);
    List<Application> applications = IntStream.range(0, size).mapToObj(i -> application(random)).toList();
    Tally<ApplicationOutcome> outcomes = Parts.check(applications, Application.byGroup(), random).total();
    Measured<DaysUnknown> days = Parts.check(applications, Application.placements(), random).total();
    assertEquals(size, outcomes.total());
    assertEquals(outcomes.count(ApplicationOutcome.PLACED), days.count());
  }

  @Property(tries = 40)
  void services(@ForAll long seed, @ForAll @IntRange(min = 0, max = 12) int people) {
    Random random = new Random(seed);
    List<LedgerEvent> events = new ArrayList<>();
    for (int i = 0; i < people * 12; i++) {
      events.add(new LedgerEvent("R" + i, "P" + random.nextInt(people), one(random, LedgerMatter.all()),
          day(random).plusDays(random.nextInt(500))));
    }
    List<LedgerAnswer> answers = LedgerAssessor.of(WeihaiPolicy.policy())
        .assess(ServiceLedger.empty().with(events), LocalDate.of(2027, 1, 1)).toList();
    List<Pledge> pledges = answers.stream()
        .flatMap(answer -> Pledge.of(Group.unknown().region(one(random, REGIONS)), answer).stream()).toList();
    ServiceCell total = Parts.check(pledges, ServiceCell.byGroup(), random).total();
    assertEquals(pledges.size(), total.pledges());
    assertEquals(answers.stream().filter(answer -> answer.answer().value().isEmpty()).count(), total.refused().total());
  }

  @Property(tries = 40)
  void benefits(@ForAll long seed, @ForAll @IntRange(min = 0, max = 20) int people) {
    Random random = new Random(seed);
    List<BenefitCase> cases = IntStream.range(0, people)
        .mapToObj(i -> new BenefitCase(Group.unknown().region(one(random, REGIONS)),
            random.nextInt(4) == 0 ? BenefitCases.unanswered() : BenefitCases.answered(random)))
        .toList();
    BenefitCell total = Parts.check(cases, BenefitCell.byGroup(), random).total();
    assertEquals(people, total.people().total());
    long answered = cases.stream().filter(one -> one.answered() instanceof BenefitCase.Assessed).count();
    total.schemes().forEach((scheme, tally) -> assertEquals(answered, tally.total(), scheme::code));
  }

  @Property(tries = 20)
  void whoHasNoYearIsCountedByTheReason(@ForAll RefusalReason reason) {
    Refusal refusal = new Refusal(reason, Words.say("group.unknown"), List.of());
    LedgerAnswer none = new LedgerAnswer("P",
        new Answer.Refused<>(refusal, Explanation.of(refusal.message(), Holding.UNKNOWN)), List.of());
    ServiceCell total = Pledge.of(Group.unknown(), none).stream().collect(ServiceCell.byGroup()).total();
    assertEquals(1, total.refused().count(reason));
    assertEquals(1, total.pledges());
  }
}
