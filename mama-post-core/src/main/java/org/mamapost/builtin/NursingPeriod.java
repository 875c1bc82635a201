package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.interpretation.NursingMother;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Fact;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Leave;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/** 哺乳期: while a baby is younger than one (女职工劳动保护特别规定第九条). */
final class NursingPeriod {

  static final Citation BASIS = Statutes.WOMEN_WORKERS_PROTECTION.cite("第九条",
      "对哺乳未满1周岁婴儿的女职工，用人单位不得延长劳动时间或者安排夜班劳动");

  static final List<Parameter<?>> PARAMETERS = List.of(new Parameter<>(
      Leave.NURSING_BABY_UNDER, 1, Binding.FLOOR, WomenWorkersProtection.IN_FORCE, BASIS));

  private NursingPeriod() {}

  /**
   * Adds the condition that she nurses a baby on the day of the facts.
   *
   * @return the babies; empty if none is known, or nobody can tell
   */
  static List<Child> require(Decision decision, SchemeContext context) {
    Optional<Integer> under = decision.parameter(Leave.NURSING_BABY_UNDER);
    if (decision.reading(NursingMother.class) == NursingMother.NURSES_IT) {
      decision.requireYes(MaternityFacts.NURSING, Words.say("nursing.nurses"), BASIS);
    }
    return under.map(years -> baby(decision, context, years)).orElse(List.of());
  }

  private static List<Child> baby(Decision decision, SchemeContext context, int under) {
    LocalDate day = context.factsOn();
    Fact<Children> raised = context.facts().get(CarerFacts.CHILDREN);
    List<Child> babies = raised.value().value().map(known -> babies(known, under, day)).orElse(List.of());
    Optional<Child> unlisted = Optional.<Child>empty();
    Message condition = Words.say("nursing.baby", under);
    Explanation step = Explanation.of(condition,
        raised.value().isUnknown() ? Holding.UNKNOWN : babies.isEmpty() ? Holding.FAILS : Holding.HOLDS);
    if (step.holding() == Holding.FAILS) {
      unlisted = BabyOfBirth.youngerThan(context.facts(), under, day);
      step = unlisted.map(baby -> BabyOfBirth.unlisted(context.facts(), baby, condition, day)).orElse(step);
    }
    decision.step(step.about(raised).citing(BASIS));
    return step.holding() == Holding.HOLDS && babies.isEmpty() ? List.of(unlisted.orElseThrow()) : babies;
  }

  /** The condition as one of several ways. */
  static Explanation way(SchemeContext context) {
    Decision way = Decision.of(context, Words.say("nursing"), BASIS);
    require(way, context);
    return way.step();
  }

  private static List<Child> babies(Children children, int under, LocalDate day) {
    return children.children().stream()
        .filter(child -> !child.bornOn().isAfter(day) && child.ageOn(day) < under)
        .toList();
  }

  /** The days on which nursing may begin or end, by any value that the policy has. */
  static Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>();
    facts.value(CarerFacts.CHILDREN).value().ifPresent(known -> known.children().forEach(child -> {
      days.add(child.bornOn());
      policy.values(Leave.NURSING_BABY_UNDER).forEach(years -> days.add(child.bornOn().plusYears(years)));
    }));
    facts.value(MaternityFacts.BORN_ON).value().ifPresent(born -> {
      days.add(born);
      policy.values(Leave.NURSING_BABY_UNDER).forEach(years -> days.add(born.plusYears(years)));
    });
    facts.value(MaternityFacts.BABY_DIED_ON).value().ifPresent(died -> days.add(died.plusDays(1)));
    return days;
  }
}
