package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeSet;
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
import org.mamapost.interpretation.Interpretation;
import org.mamapost.interpretation.Reading;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.time.DateRange;

/** Every scheme on every day around every change, with whatever is known and however the text is read. */
class EveryDayProperties {

  private static final RegionalPolicy WEIHAI = WeihaiPolicy.policy();

  /** What is known of one case: some facts left out, some said to be none, some numbers out of any range. */
  record Known(Facts facts, List<Reading> readings) {

    RegionalPolicy policy() {
      RegionalPolicy policy = WEIHAI;
      for (Reading reading : readings) {
        policy = policy.with(reading);
      }
      return policy;
    }
  }

  @Provide
  Arbitrary<Known> known() {
    List<FactKey<?>> keys = List.copyOf(Cases.everythingKnown().keys());
    Arbitrary<List<Integer>> states = Arbitraries.integers().between(0, 5).list().ofSize(keys.size());
    Arbitrary<List<Reading>> readings = Arbitraries.of(Interpretation.all()).list().ofMaxSize(3).flatMap(
        questions -> Combinators.combine(questions.stream()
            .map(question -> Arbitraries.of(question.readings())).toList()).as(List::copyOf));
    Arbitrary<Integer> number = Arbitraries.of(Integer.MIN_VALUE, -1, 0, 2, 35, 36, Integer.MAX_VALUE);
    return Combinators.combine(states, readings, number).as(
        (state, read, odd) -> new Known(facts(keys, state, odd), read));
  }

  private static Facts facts(List<FactKey<?>> keys, List<Integer> states, int odd) {
    Facts all = Cases.everythingKnown();
    Facts.Builder facts = Facts.builder();
    for (int i = 0; i < keys.size(); i++) {
      switch (states.get(i)) {
        case 0 -> { }
        case 1 -> facts.without(keys.get(i));
        default -> facts.with(all.get(keys.get(i)));
      }
    }
    return odd == 2 ? facts.build() : facts
        .with(CarerFacts.SUBSIDISED_MONTHS, odd)
        .with(CarerFacts.PUBLIC_POST_PLACEMENTS, odd)
        .with(BusinessFacts.PARTNERS, odd)
        .with(EmployerFacts.CONTRACT_MONTHS, odd)
        .with(EmployerFacts.TAX_RELIEF_MONTHS, odd)
        .build();
  }

  private static Stream<LocalDate> daysAroundEveryChange(Scheme scheme, Facts facts) {
    TreeSet<LocalDate> changes = new TreeSet<>(scheme.changes(facts, WEIHAI));
    WEIHAI.layers().flatMap(layer -> Stream.concat(
            Stream.of(layer.inForce()), layer.parameters().stream().map(parameter -> parameter.inForce())))
        .forEach(range -> changes.addAll(boundaries(range)));
    return changes.stream().flatMap(day -> IntStream.rangeClosed(-2, 2).mapToObj(day::plusDays)).distinct();
  }

  private static List<LocalDate> boundaries(DateRange range) {
    return Stream.concat(Stream.of(range.first()), range.last().stream()).toList();
  }

  private static Answer<Entitlement> assess(Scheme scheme, Known known, LocalDate day) {
    return scheme.assess(new SchemeContext(known.facts(), day, day, known.policy()));
  }

  @Property(tries = 150)
  void noDayThrowsAndNothingIsEverZero(@ForAll("known") Known known) {
    for (Scheme scheme : WEIHAI.schemes()) {
      daysAroundEveryChange(scheme, known.facts()).forEach(day -> assess(scheme, known, day).value()
          .flatMap(Entitlement::sum)
          .ifPresent(sum -> assertTrue(sum.amount().toBigDecimal().signum() > 0, () -> scheme.key() + " on " + day)));
    }
  }

  @Property(tries = 60)
  void whatIsAnsweredWithoutAFactIsAnsweredTheSameWithIt(@ForAll("known") Known known) {
    LocalDate day = LocalDate.of(2025, 10, 1);
    for (Scheme scheme : WEIHAI.schemes()) {
      for (FactKey<?> key : known.facts().keys()) {
        Known less = new Known(known.facts().toBuilder().with(Cases.unknown(key)).build(), known.readings());
        assess(scheme, less, day).value().ifPresent(
            due -> assertEquals(due, assess(scheme, known, day).orElseThrow(), () -> scheme.key() + " without " + key));
      }
    }
  }

  @Property(tries = 60)
  void whatIsMissingIsNamedAndUnknown(@ForAll("known") Known known) {
    LocalDate day = LocalDate.of(2025, 10, 1);
    for (Scheme scheme : WEIHAI.schemes()) {
      Answer<Entitlement> answer = assess(scheme, known, day);
      boolean missing = answer.refusal().filter(why -> why.reason() == RefusalReason.FACTS_MISSING).isPresent();
      assertEquals(missing, !answer.missingFacts().isEmpty(), () -> scheme.key() + " " + answer.refusal());
      assertTrue(answer.missingFacts().stream().allMatch(key -> known.facts().value(key).isUnknown()));
    }
  }

  @Property(tries = 25)
  void neitherTheOrderOfTheFactsNorTheMachineMatters(@ForAll("known") Known known, @ForAll long seed) {
    List<Fact<?>> shuffled = new ArrayList<>();
    known.facts().keys().forEach(key -> shuffled.add(known.facts().get(key)));
    Collections.shuffle(shuffled, new Random(seed));
    Facts.Builder other = Facts.builder();
    shuffled.forEach(other::with);
    List<Answer<Entitlement>> here = answers(known);
    assertEquals(here, answers(new Known(other.build(), known.readings())));
    assertEquals(here, elsewhere(known));
  }

  private static List<Answer<Entitlement>> elsewhere(Known known) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return answers(known);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<Answer<Entitlement>> answers(Known known) {
    return WEIHAI.schemes().stream()
        .flatMap(scheme -> Stream.of(LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 1))
            .map(day -> assess(scheme, known, day)))
        .toList();
  }

  @Property(tries = 60)
  void theDaysBetweenTwoChangesHaveOneAnswer(@ForAll("known") Known known) {
    for (Scheme scheme : WEIHAI.schemes()) {
      TreeSet<LocalDate> changes = new TreeSet<>(scheme.changes(known.facts(), known.policy()));
      WEIHAI.layers().flatMap(layer -> layer.parameters().stream()).forEach(parameter -> {
        changes.add(parameter.inForce().first());
        parameter.inForce().last().ifPresent(last -> changes.add(last.plusDays(1)));
      });
      // On the days before the notice no scheme is asked.
      changes.add(WeihaiNotice.IN_FORCE.first());
      for (LocalDate start : changes.tailSet(WeihaiNotice.IN_FORCE.first())) {
        LocalDate next = changes.higher(start);
        LocalDate last = next == null ? start.plusYears(1) : next.minusDays(1);
        LocalDate middle = start.plusDays((last.toEpochDay() - start.toEpochDay()) / 2);
        assertEquals(said(scheme, known, start), said(scheme, known, middle), () -> scheme.key() + " " + middle);
        assertEquals(said(scheme, known, start), said(scheme, known, last), () -> scheme.key() + " " + last);
      }
    }
  }

  // A refusal may name the day it looked at.
  private static Object said(Scheme scheme, Known known, LocalDate day) {
    return assess(scheme, known, day).<Object>fold(refusal -> refusal.reason(), due -> due);
  }
}
