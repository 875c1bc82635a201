package org.mamapost.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.CareStage;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.Interpretation;
import org.mamapost.interpretation.LivingApart;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.SeveralStages;
import org.mamapost.interpretation.StageBoundary;
import org.mamapost.interpretation.UnderTwelve;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.ChildTies;
import org.mamapost.person.Children;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.Household;
import org.mamapost.person.ParentsState;
import org.mamapost.person.Relation;
import org.mamapost.person.Sex;
import org.mamapost.person.Upbringing;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/** Every day around every birthday, with whatever is known and however the text is read. */
class FamilyProperties {

  private static final RegionalPolicy WEIHAI = WeihaiPolicy.policy();
  private static final List<Class<?>> QUESTIONS =
      List.of(StageBoundary.class, UnderTwelve.class, SeveralStages.class, LivingApart.class);
  private static final List<FactKey<?>> KEYS = List.of(CarerFacts.SEX, CarerFacts.CHILDREN,
      CarerFacts.CHILD_RELATION, CarerFacts.CHILD_HOUSEHOLD, CarerFacts.CHILD_PARENTS, CarerFacts.CHILD_UPBRINGING,
      CarerFacts.ABLE_TO_SUPPORT);

  @Provide
  Arbitrary<Facts> families() {
    return Combinators.combine(known(CarerFacts.SEX, List.of(Sex.values())), children(),
            known(CarerFacts.CHILD_RELATION, List.of(Relation.values())),
            known(CarerFacts.CHILD_HOUSEHOLD, List.of(Household.values())),
            known(CarerFacts.CHILD_PARENTS, List.of(ParentsState.values())),
            known(CarerFacts.CHILD_UPBRINGING, List.of(Upbringing.values())),
            known(CarerFacts.ABLE_TO_SUPPORT, List.of(true, false)))
        .as((sex, children, relation, household, parents, upbringing, able) -> {
          Facts.Builder facts = Facts.builder();
          List.of(sex, new Fact<>(CarerFacts.CHILDREN, Stated.of(children), Stated.unknown()), relation, household,
              parents, upbringing, able).forEach(facts::with);
          return facts.build();
        });
  }

  // The first value is likelier, so that many a family is in a stage.
  private static <T> Arbitrary<Fact<T>> known(FactKey<T> key, List<T> values) {
    return Combinators.combine(Arbitraries.integers().between(1, 13), Arbitraries.of(values))
        .as((dice, value) -> dice <= 6 ? Stated.of(values.get(0)) : dice <= 10 ? Stated.of(value)
            : dice <= 12 ? Stated.<T>unknown() : Stated.<T>none())
        .map(value -> new Fact<>(key, value, Stated.unknown()));
  }

  private static Arbitrary<Children> children() {
    return child().list().ofMinSize(1).ofMaxSize(4).map(Children::new);
  }

  private static Arbitrary<LocalDate> births() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(LocalDate.of(2010, 1, 1).toEpochDay(), LocalDate.of(2027, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay),
        Arbitraries.of(2012, 2016, 2020, 2024).map(year -> LocalDate.of(year, 2, 29)));
  }

  private static Arbitrary<Child> child() {
    return Combinators.combine(births(), tie(List.of(Relation.values())), tie(List.of(Household.values())),
            tie(List.of(ParentsState.values())), tie(List.of(Upbringing.values())))
        .as((born, relation, household, parents, upbringing) ->
            new Child(born, new ChildTies(relation, household, parents, upbringing)));
  }

  private static <T> Arbitrary<Stated<T>> tie(List<T> values) {
    return Combinators.combine(Arbitraries.integers().between(1, 10), Arbitraries.of(values))
        .as((dice, value) -> dice <= 7 ? Stated.<T>unknown() : Stated.of(value));
  }

  @Provide
  Arbitrary<Child> someChild() {
    return child();
  }

  @Provide
  Arbitrary<RegionalPolicy> policies() {
    List<Interpretation> asked = Interpretation.all().stream()
        .filter(question -> QUESTIONS.contains(question.taken().question())).toList();
    return Combinators.combine(asked.stream()
            .<Arbitrary<Reading>>map(question -> Arbitraries.of(question.readings())).toList())
        .as(readings -> {
          RegionalPolicy policy = WEIHAI;
          for (Reading reading : readings) {
            policy = policy.with(reading);
          }
          return policy;
        });
  }

  private static Stream<LocalDate> daysAroundEveryBirthday(Facts facts) {
    return facts.value(CarerFacts.CHILDREN).value().orElseThrow().children().stream()
        .flatMap(child -> IntStream.rangeClosed(0, 14).boxed()
            .flatMap(age -> IntStream.rangeClosed(-2, 2).mapToObj(child.bornOn().plusYears(age)::plusDays)));
  }

  @Property(tries = 60)
  void noDayThrowsAndNoStageIsEmpty(@ForAll("families") Facts facts, @ForAll("policies") RegionalPolicy policy) {
    FamilyAssessor assessor = FamilyAssessor.of(policy);
    daysAroundEveryBirthday(facts).forEach(day -> {
      Answer<FamilyStage> answer = assessor.stage(facts, day);
      boolean missing = answer.refusal().filter(why -> why.reason() == RefusalReason.FACTS_MISSING).isPresent();
      assertEquals(missing, !answer.missingFacts().isEmpty(), () -> day + " " + answer.refusal());
      answer.value().ifPresent(stage -> assertTrue(!stage.because().isEmpty()));
    });
  }

  @Property(tries = 80)
  void anOwnChildIsInTheStagesOfItsAgeOnEveryDayAroundItsBirthdays(@ForAll long seed) {
    LocalDate born = LocalDate.of(2012, 1, 1).plusDays(Math.floorMod(seed, 6000L));
    Facts facts = Families.mother(List.of(new Child(born)));
    FamilyAssessor exclusive = FamilyAssessor.of(WEIHAI.with(StageBoundary.EXCLUSIVE));
    daysAroundEveryBirthday(facts).filter(WEIHAI.inForce()::contains).forEach(day -> {
      assertEquals(Families.inclusive(born, day), stages(FamilyAssessor.of(WEIHAI).stage(facts, day)), day::toString);
      assertEquals(Families.exclusive(born, day), stages(exclusive.stage(facts, day)), day::toString);
    });
  }

  private static List<CareStage> stages(Answer<FamilyStage> answer) {
    return answer.value().map(FamilyStage::stages).orElse(List.of());
  }

  @Property(tries = 200)
  void oneMoreChildNeverTakesAStageAway(@ForAll("families") Facts facts, @ForAll("someChild") Child child) {
    List<Child> more = new ArrayList<>(facts.value(CarerFacts.CHILDREN).value().orElseThrow().children());
    more.add(child);
    Facts larger = facts.toBuilder().with(CarerFacts.CHILDREN, new Children(more)).build();
    for (int year = 2025; year < 2040; year++) {
      LocalDate day = LocalDate.of(year, 6, 15);
      assertTrue(stages(FamilyAssessor.of(WEIHAI).stage(larger, day))
          .containsAll(stages(FamilyAssessor.of(WEIHAI).stage(facts, day))), day::toString);
    }
  }

  @Property(tries = 200)
  void oneFactLessNeverTurnsARefusalIntoAnAnswerNorAddsAStage(
      @ForAll("families") Facts facts, @ForAll("policies") RegionalPolicy policy) {
    FamilyAssessor assessor = FamilyAssessor.of(policy);
    LocalDate day = LocalDate.of(2026, 3, 1);
    Answer<FamilyStage> known = assessor.stage(facts, day);
    for (FactKey<?> key : KEYS) {
      Facts less = facts.toBuilder().with(new Fact<>(key, Stated.unknown(), Stated.unknown())).build();
      assertTrue(stages(known).containsAll(stages(assessor.stage(less, day))), () -> "without " + key);
    }
  }

  @Property(tries = 60)
  void aTimelineSaysOfEveryDayWhatTheDaySays(
      @ForAll("families") Facts facts, @ForAll("policies") RegionalPolicy policy) {
    FamilyAssessor assessor = FamilyAssessor.of(policy);
    DateRange days = DateRange.ofInclusive(LocalDate.of(2025, 1, 1), LocalDate.of(2041, 12, 31));
    List<Span<Answer<FamilyStage>>> spans = assessor.over(facts, days);
    assertEquals(days.first(), spans.get(0).days().first());
    assertEquals(days.last(), spans.get(spans.size() - 1).days().last());
    for (int i = 0; i < spans.size(); i++) {
      LocalDate last = spans.get(i).days().last().orElseThrow();
      assertEquals(said(spans.get(i).value()), said(assessor.stage(facts, last)), last::toString);
      if (i + 1 < spans.size()) {
        assertEquals(last.plusDays(1), spans.get(i + 1).days().first());
      }
    }
    daysAroundEveryBirthday(facts).filter(days::contains).forEach(day -> assertEquals(
        spans.stream().filter(span -> span.days().contains(day)).map(span -> said(span.value())).toList(),
        List.of(said(assessor.stage(facts, day))), day::toString));
  }

  private static Object said(Answer<FamilyStage> answer) {
    return answer.<Object>fold(refusal -> refusal.reason(), stage -> stage);
  }
}
