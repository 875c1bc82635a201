package org.mamapost.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.interpretation.SeveralStages;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Facts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Decision;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/**
 * Works out in which care stages a family is by a policy (Weihai notice, 正文(一) and 附件一). Immutable and thread-safe.
 *
 * <pre>{@code
 * Answer<FamilyStage> stage = FamilyAssessor.of(policy).stage(facts, date);
 * stage.value().ifPresent(found -> found.stages().forEach(one -> System.out.println(one.chinese())));
 * }</pre>
 *
 * <p>A child counts if its age is in a printed stage, if the carer owes it 抚养 by the tie between them, and if she looks
 * after it (照看). Of several children in several stages every stage holds, the youngest first, unless the policy reads
 * the notice otherwise ({@link SeveralStages}).
 */
public final class FamilyAssessor {

  private final RegionalPolicy policy;

  private FamilyAssessor(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * An assessor.
   *
   * @param policy the policy, with its layers
   * @return the assessor
   */
  public static FamilyAssessor of(RegionalPolicy policy) {
    return new FamilyAssessor(policy);
  }

  /**
   * The stages of a family on a day, by the facts and the rules of that day.
   *
   * @param facts what is known of the carer and her children
   * @param day the day
   * @return the stages, or why there is none; a child that is open adds no stage and is named in the answer
   */
  public Answer<FamilyStage> stage(Facts facts, LocalDate day) {
    if (!policy.inForce().contains(day)) {
      return refused(RefusalReason.NOT_IN_FORCE, Words.say("not-in-force", policy.region(), policy.inForce()));
    }
    return StageTable.of(policy).map(table -> stage(table, facts, day))
        .orElseGet(() -> refused(RefusalReason.NOT_MODELLED, Words.say("no-stages", policy.region())));
  }

  private Answer<FamilyStage> stage(StageTable table, Facts facts, LocalDate day) {
    Decision decision =
        Decision.of(new SchemeContext(facts, day, day, policy), Words.say("family"), table.basis());
    decision.parameter(FamilyRules.CARERS).filter(Carers.WOMEN::equals).ifPresent(women -> decision.require(
        CarerFacts.SEX, sex -> sex == Sex.FEMALE, Words.say("woman"),
        policy.parameter(FamilyRules.CARERS, day).orElseThrow().parameter().citation()));
    Optional<Parameter<Integer>> limit = decision.parameter(FamilyRules.AGE_LIMIT)
        .flatMap(years -> policy.parameter(FamilyRules.AGE_LIMIT, day)).map(InForce::parameter);
    Optional<Children> children =
        decision.require(CarerFacts.CHILDREN, known -> true, Words.say("children"), table.basis());
    Siblings siblings = new Siblings(children.map(Children::children).orElse(List.of()).stream()
        .map(child -> new ChildCase(table, child, facts, day).ask(limit)).toList(),
        policy.reading(SeveralStages.class));
    if (children.isPresent()) {
      if (siblings.differ()) {
        decision.reading(SeveralStages.class);
      }
      siblings.notModelled().ifPresent(missing -> decision.notModelled(missing.message()));
      decision.step(siblings.step());
    }
    return decision.answer(siblings::stage);
  }

  /**
   * The stages of a family over a period, one entry for the days on which the answer is the same.
   *
   * @param facts what is known
   * @param days the period, with a last day
   * @return the answers in order of time, which together cover the period
   * @throws IllegalArgumentException if the period has no last day
   */
  public List<Span<Answer<FamilyStage>>> over(Facts facts, DateRange days) {
    return Span.split(days, changes(facts), day -> stage(facts, day), FamilyAssessor::saysTheSame);
  }

  /**
   * When the stages next change.
   *
   * @param facts what is known
   * @param day the day after which a change counts
   * @return the next change; refused as the stages themselves are where facts, rules or somebody's judgement are
   *     missing, and as not eligible where there is no change any more
   */
  public Answer<StageChange> nextChange(Facts facts, LocalDate day) {
    Answer<FamilyStage> now = stage(facts, day);
    Optional<Refusal> open = now.refusal().filter(refusal -> refusal.reason() != RefusalReason.NOT_ELIGIBLE
        && refusal.reason() != RefusalReason.NOT_IN_FORCE);
    if (open.isPresent()) {
      return new Answer.Refused<>(open.get(), now.explanation());
    }
    return changes(facts).filter(change -> change.isAfter(day)).sorted().distinct()
        .map(change -> new StageChange(change, comeOfAge(facts, change), stage(facts, change)))
        .filter(change -> !saysTheSame(now, change.then()))
        .findFirst()
        .<Answer<StageChange>>map(change -> new Answer.Answered<>(change, change.then().explanation()))
        .orElseGet(() -> refused(RefusalReason.NOT_ELIGIBLE, Words.say("no-change")));
  }

  private Stream<LocalDate> changes(Facts facts) {
    return Stream.concat(policy.changes(), children(facts).stream().flatMap(this::birthdays));
  }

  private List<Child> comeOfAge(Facts facts, LocalDate day) {
    return children(facts).stream().filter(child -> birthdays(child).anyMatch(day::equals)).toList();
  }

  private static List<Child> children(Facts facts) {
    return facts.value(CarerFacts.CHILDREN).value().map(Children::children).orElse(List.of());
  }

  /** The days on which a child comes of an age that the policy's stages or its limit speak of. */
  private Stream<LocalDate> birthdays(Child child) {
    IntStream ofStages = StageTable.of(policy).stream().flatMapToInt(StageTable::ages);
    IntStream ofLimits = policy.values(FamilyRules.AGE_LIMIT)
        .flatMapToInt(limit -> IntStream.of(limit, limit + 1));
    return new Birthdays(child).on(IntStream.concat(ofStages, ofLimits));
  }

  private static boolean saysTheSame(Answer<FamilyStage> one, Answer<FamilyStage> other) {
    return one.value().equals(other.value()) && one.refusal().equals(other.refusal());
  }

  private static <V> Answer<V> refused(RefusalReason reason, Message message) {
    return new Answer.Refused<>(new Refusal(reason, message, List.of()), Explanation.of(message, Holding.FAILS));
  }
}
