package org.mamapost.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.ShandongLayer;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.ExtensionEnd;
import org.mamapost.interpretation.LeaveFirstDay;
import org.mamapost.interpretation.LeaveRuleDay;
import org.mamapost.interpretation.NursingMother;
import org.mamapost.person.BirthResult;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.Inquiry;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.time.DateRange;

/** Laws that hold for whatever is known of a person, on every day around every change. */
class ProtectionProperties {

  private static final RegionalPolicy SHANDONG = ShandongLayer.policy();
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final LocalDate FIRST = LocalDate.of(2016, 3, 30);

  @Provide
  Arbitrary<Facts> people() {
    Arbitrary<LocalDate> days = Arbitraries.of(
        LocalDate.of(2022, 10, 31), LocalDate.of(2022, 11, 1), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 11, 5),
        LocalDate.of(2025, 3, 1), LocalDate.of(2016, 3, 30), LocalDate.of(2019, 3, 1));
    List<Arbitrary<Fact<?>>> facts = new ArrayList<>();
    facts.add(one(CarerFacts.SEX, Arbitraries.of(Sex.FEMALE, Sex.FEMALE, Sex.MALE)));
    facts.add(one(EmployerFacts.CONTRACT, Arbitraries.frequency(
        Tuple.of(8, ContractForm.LABOUR_CONTRACT),
        Tuple.of(1, ContractForm.SERVICE_AGREEMENT))));
    facts.add(one(CarerFacts.CHILDREN,
        days.map(Child::new).list().ofMinSize(1).ofMaxSize(3).map(Children::new)));
    Stream.of(MaternityFacts.PREGNANT_SINCE, MaternityFacts.SEVEN_MONTHS_ON, MaternityFacts.DUE_ON,
        MaternityFacts.BORN_ON, MaternityFacts.BABY_DIED_ON, MaternityFacts.WIFE_BORE_ON,
        MaternityFacts.LEAVE_STARTED_ON,
        MaternityFacts.MISCARRIED_ON, MaternityFacts.CONTRACT_ENDS_ON).forEach(key -> facts.add(one(key, days)));
    facts.add(one(MaternityFacts.BIRTH_RESULT, Arbitraries.of(BirthResult.class)));
    Stream.of(MaternityFacts.DIFFICULT, MaternityFacts.LAWFUL_BIRTH, MaternityFacts.NURSING,
        MaternityFacts.LIGHTER_WORK_CERTIFIED, MaternityFacts.INSURED)
        .forEach(key -> facts.add(one(key, Arbitraries.of(true, true, false))));
    Stream.of(MaternityFacts.BABIES, MaternityFacts.BIRTH_ORDER, MaternityFacts.MISCARRIED_AT_MONTHS)
        .forEach(key -> facts.add(one(key, Arbitraries.integers().between(1, 6))));
    return Combinators.combine(facts).as(ProtectionProperties::together);
  }

  private static Facts together(List<Fact<?>> facts) {
    Facts.Builder person = Facts.builder();
    facts.forEach(person::with);
    return person.build();
  }

  private static <T> Arbitrary<Fact<?>> one(FactKey<T> key, Arbitrary<T> values) {
    return Arbitraries.frequencyOf(
            Tuple.of(5, values.map(Stated::of)),
            Tuple.of(1, Arbitraries.just(Stated.<T>none())),
            Tuple.of(1, Arbitraries.just(Stated.<T>unknown())))
        .map(value -> new Fact<>(key, value, Stated.unknown()));
  }

  @Provide
  Arbitrary<RegionalPolicy> policies() {
    return Arbitraries.of(SHANDONG, SHANDONG.with(LeaveRuleDay.DAY_ASKED), SHANDONG.with(LeaveFirstDay.NOT_COUNTED),
        SHANDONG.with(NursingMother.NURSES_IT), SHANDONG.with(ExtensionEnd.LEAVE_ENDS), NationalLayer.policy());
  }

  private static TreeSet<LocalDate> changes(RegionalPolicy policy, Protection protection, Facts facts) {
    TreeSet<LocalDate> changes = new TreeSet<>(protection.changes(facts, policy));
    policy.layers().forEach(layer -> layer.parameters().forEach(parameter -> {
      changes.add(parameter.inForce().first());
      parameter.inForce().last().ifPresent(last -> changes.add(last.plusDays(1)));
    }));
    return changes;
  }

  private static Answer<Safeguard> asked(RegionalPolicy policy, Protection protection, Facts facts, LocalDate day) {
    return Inquiry.of(policy).ask(protection, facts, day, day);
  }

  @Property(tries = 20)
  void noDayAroundAChangeThrowsAndNothingUnknownIsAnswered(
      @ForAll("people") Facts person, @ForAll("policies") RegionalPolicy policy) {
    TreeSet<LocalDate> days = new TreeSet<>();
    policy.protections().forEach(protection -> days.addAll(changes(policy, protection, person)));
    days.stream().flatMap(day -> IntStream.rangeClosed(-1, 1).mapToObj(day::plusDays)).distinct().forEach(day -> {
      for (ProtectionAnswer answer : ProtectionAssessor.of(policy).assess(person, day).answers()) {
        boolean failed = answer.answer().refusal()
            .filter(refusal -> refusal.message().toString().contains("came to no conclusion")).isPresent();
        assertTrue(!failed, () -> answer.protection() + " on " + day + ": " + answer.answer().refusal());
        boolean missing = answer.answer().refusal()
            .filter(refusal -> refusal.reason() == RefusalReason.FACTS_MISSING).isPresent();
        assertEquals(missing, !answer.answer().missingFacts().isEmpty(),
            () -> answer.protection() + " on " + day + ": " + answer.answer().refusal());
      }
    });
  }

  @Property(tries = 12)
  void theDaysBetweenTwoChangesHaveOneAnswer(
      @ForAll("people") Facts person, @ForAll("policies") RegionalPolicy policy) {
    for (Protection protection : policy.protections()) {
      TreeSet<LocalDate> changes = changes(policy, protection, person);
      changes.add(FIRST);
      for (LocalDate start : changes.tailSet(FIRST)) {
        LocalDate next = changes.higher(start);
        LocalDate last = next == null ? start.plusYears(1) : next.minusDays(1);
        assertEquals(said(policy, protection, person, start), said(policy, protection, person, last),
            () -> protection.key() + " from " + start + " to " + last);
      }
    }
  }

  // A refusal may name the day it looked at.
  private static Object said(RegionalPolicy policy, Protection protection, Facts person, LocalDate day) {
    return asked(policy, protection, person, day)
        .<Object>fold(refusal -> refusal.reason(), Safeguard::allowance);
  }

  // A refusal stays one, a grant stays what it is, and neither speaks of another birth than before.
  @Property(tries = 150)
  void removingAFactNeverTurnsARefusalIntoAGrantOrChangesTheEvent(
      @ForAll("mothers") Facts person, @ForAll("policies") RegionalPolicy policy) {
    ProtectionAssessor assessor = ProtectionAssessor.of(policy);
    ProtectionReport with = assessor.assess(person, DAY);
    for (FactKey<?> key : person.keys()) {
      ProtectionReport without = assessor.assess(person.toBuilder().with(unknown(key)).build(), DAY);
      for (ProtectionAnswer answer : without.answers()) {
        answer.answer().value().ifPresent(given -> {
          Optional<Safeguard> before = with.of(answer.protection()).answer().value();
          assertEquals(before.flatMap(Safeguard::allowance), given.allowance(),
              () -> answer.protection() + " without " + key + ", before: " + told(with.of(answer.protection())));
          assertTrue(before.isPresent(),
              () -> answer.protection() + " without " + key + ", before: " + told(with.of(answer.protection())));
          if (answer.protection().equals(Protections.MATERNITY_LEAVE)) {
            assertEquals(before.orElseThrow().notes().get(0), given.notes().get(0), () -> "without " + key);
          }
        });
      }
    }
  }

  private static String told(ProtectionAnswer answer) {
    return answer.answer().fold(refusal -> refusal.reason() + " " + refusal.message(), Safeguard::toString);
  }

  /** Women of whom most is known, with dates around those on which a leave may end. */
  @Provide
  Arbitrary<Facts> mothers() {
    Arbitrary<LocalDate> days = Arbitraries.of(-4400, -700, -400, -366, -365, -364, -318, -317, -316, -250, -174, -173,
        -160, -159, -158, -157, -143, -142, -113, -98, -85, -83, -60, -43, -42, -41, -31, -30, -16, -15, -14, -2, -1,
        0, 1)
        .map(DAY::plusDays);
    List<Arbitrary<Fact<?>>> facts = new ArrayList<>();
    facts.add(Arbitraries.just(new Fact<>(CarerFacts.SEX, Stated.of(Sex.FEMALE), Stated.unknown())));
    facts.add(Arbitraries.just(
        new Fact<>(EmployerFacts.CONTRACT, Stated.of(ContractForm.LABOUR_CONTRACT), Stated.unknown())));
    facts.add(one(CarerFacts.CHILDREN, days.map(Child::new).list().ofMinSize(1).ofMaxSize(2).map(Children::new)));
    Stream.of(MaternityFacts.PREGNANT_SINCE, MaternityFacts.SEVEN_MONTHS_ON, MaternityFacts.BORN_ON,
        MaternityFacts.BABY_DIED_ON, MaternityFacts.LEAVE_STARTED_ON, MaternityFacts.MISCARRIED_ON,
        MaternityFacts.CONTRACT_ENDS_ON).forEach(key -> facts.add(one(key, days)));
    facts.add(one(MaternityFacts.BIRTH_RESULT, Arbitraries.of(BirthResult.LIVE, BirthResult.LIVE, BirthResult.STILL)));
    Stream.of(MaternityFacts.DIFFICULT, MaternityFacts.LAWFUL_BIRTH, MaternityFacts.NURSING, MaternityFacts.INSURED)
        .forEach(key -> facts.add(one(key, Arbitraries.of(true, true, false))));
    Stream.of(MaternityFacts.BABIES, MaternityFacts.MISCARRIED_AT_MONTHS)
        .forEach(key -> facts.add(one(key, Arbitraries.integers().between(1, 6))));
    return Combinators.combine(facts).as(ProtectionProperties::together);
  }

  private static <T> Fact<T> unknown(FactKey<T> key) {
    return new Fact<>(key, Stated.unknown(), Stated.unknown());
  }

  @Property(tries = 100)
  void difficultyAndOneMoreBabyNeverLowerAnEntitlement(@ForAll("people") Facts person) {
    LocalDate day = DAY;
    Facts harder = person.toBuilder().with(MaternityFacts.DIFFICULT, true).build();
    Facts more = person.value(MaternityFacts.BABIES).value()
        .map(babies -> person.toBuilder().with(MaternityFacts.BABIES, babies + 1).build()).orElse(person);
    Facts another = person.value(CarerFacts.CHILDREN).value()
        .map(children -> person.toBuilder().with(CarerFacts.CHILDREN, twin(children)).build()).orElse(person);
    for (Facts better : List.of(harder, more, another)) {
      for (Protection protection : SHANDONG.protections()) {
        Optional<Safeguard> before = asked(SHANDONG, protection, person, day).value();
        before.ifPresent(given -> assertTrue(
            number(asked(SHANDONG, protection, better, day).value()) >= number(before),
            () -> protection.key() + " " + given));
      }
    }
  }

  /** One more baby of the birth of the last child. */
  private static Children twin(Children children) {
    List<Child> more = new ArrayList<>(children.children());
    more.add(more.stream().max(Comparator.comparing(Child::bornOn)).orElseThrow());
    return new Children(more);
  }

  private static int number(Optional<Safeguard> given) {
    return given.map(safeguard -> safeguard.allowance().map(Allowance::number).orElse(1)).orElse(0);
  }

  @Property(tries = 15)
  void thePeriodsCoverTheTimeWithoutGaps(@ForAll("people") Facts person) {
    DateRange days = DateRange.ofInclusive(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31));
    List<ProtectionPeriod> all = ProtectionAssessor.of(SHANDONG).over(person, days);
    for (Protection protection : SHANDONG.protections()) {
      List<DateRange> own = all.stream().filter(period -> period.answer().protection().equals(protection.key()))
          .map(ProtectionPeriod::days).toList();
      assertEquals(days.first(), own.get(0).first());
      assertEquals(days.last(), own.get(own.size() - 1).last());
      for (int i = 1; i < own.size(); i++) {
        assertEquals(own.get(i).first(), own.get(i - 1).last().orElseThrow().plusDays(1));
      }
    }
  }
}
