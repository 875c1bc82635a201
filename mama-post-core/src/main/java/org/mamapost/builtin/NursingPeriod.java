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
    Fact<Children> raised = context.facts().get(CarerFacts.CHILDREN);
    List<Child> babies = babies(raised, under, context.factsOn());
    Optional<Child> unlisted = unlisted(context, under);
    Message condition = Words.say("nursing.baby", under);
    Explanation step = unlisted
        .map(baby -> BabyOfBirth.unlisted(context.facts(), baby, condition, context.factsOn()))
        .orElseGet(() -> Explanation.of(condition, raised.value().isUnknown() ? Holding.UNKNOWN
            : babies.isEmpty() ? Holding.FAILS : Holding.HOLDS));
    decision.step(step.about(raised).citing(BASIS));
    return unlisted.filter(baby -> step.holding() == Holding.HOLDS).map(List::of).orElse(babies);
  }

  /** The baby of the birth that was, where she is said to raise others or none. */
  private static Optional<Child> unlisted(SchemeContext context, int under) {
    Fact<Children> raised = context.facts().get(CarerFacts.CHILDREN);
    return raised.value().isUnknown() || !babies(raised, under, context.factsOn()).isEmpty() ? Optional.empty()
        : BabyOfBirth.youngerThan(context.facts(), under, context.factsOn());
  }

  /** The condition as one of several ways. */
  static Explanation way(SchemeContext context) {
    Decision way = Decision.of(context, Words.say("nursing"), BASIS);
    require(way, context);
    return way.step();
  }

  /**
   * A condition that nursing is one way to meet, in words: where a baby is not accounted for, that is said with it.
   *
   * @param context whose
   * @param condition the condition
   * @param ways the ways to meet it, nursing among them
   * @return the condition, and which facts about the baby leave it open
   */
  static Message saying(SchemeContext context, Message condition, List<Explanation> ways) {
    Optional<Child> unlisted = ways.stream().anyMatch(way -> way.holding() == Holding.HOLDS) ? Optional.empty()
        : context.policy().parameter(Leave.NURSING_BABY_UNDER, context.rulesOn())
            .flatMap(under -> unlisted(context, under.parameter().value()));
    return unlisted
        .map(baby -> BabyOfBirth.unlisted(context.facts(), baby, condition, context.factsOn()))
        .filter(step -> step.holding() != Holding.FAILS)
        .map(step -> Words.say("nursing.open", condition, step.statement()))
        .orElse(condition);
  }

  private static List<Child> babies(Fact<Children> raised, int under, LocalDate day) {
    return raised.value().value().stream().flatMap(known -> known.children().stream())
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
