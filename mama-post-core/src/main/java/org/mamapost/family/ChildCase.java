package org.mamapost.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.catalogue.CareStage;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.LivingApart;
import org.mamapost.interpretation.StageBoundary;
import org.mamapost.interpretation.UnderTwelve;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Facts;
import org.mamapost.person.Household;
import org.mamapost.person.Relation;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;

/** Asks of one child whether its age is in a stage, whether the carer owes it 抚养, and whether she looks after it. */
final class ChildCase {

  private final StageTable table;
  private final Child child;
  private final Facts facts;
  private final LocalDate day;
  private final RegionalPolicy policy;
  private final Decision decision;
  private final SupportDuty support;

  ChildCase(StageTable table, Child child, Facts facts, LocalDate day) {
    this.table = table;
    this.child = child;
    this.facts = child.ties().over(facts);
    this.day = day;
    this.policy = table.policy();
    this.decision = Decision.of(new SchemeContext(this.facts, day, day, policy),
        Words.say("child", child.bornOn()), table.basis());
    this.support = new SupportDuty(this.facts, day, policy, decision);
  }

  /**
   * Asks.
   *
   * @param limit the age up to which a child counts, in the words that ask for a duty as well; empty where no policy
   *     lays one down
   */
  ChildAnswer ask(Optional<Parameter<Integer>> limit) {
    List<CareStage> stages = stages(limit.map(Parameter::value));
    if (!stages.isEmpty()) {
      Optional<Relation> relation = decision.require(CarerFacts.CHILD_RELATION, known -> true,
          Words.say("relation"), limit.map(Parameter::citation).orElse(table.basis()));
      relation.ifPresent(known -> support.owed(FamilyRules.duty(known)));
      household(relation, table.citation(stages));
    }
    return new ChildAnswer(child, stages, decision.answer(() -> new ChildStage(child, stages)));
  }

  private List<CareStage> stages(Optional<Integer> limit) {
    if (day.isBefore(child.bornOn())) {
      decision.require(false, Words.say("born"), table.basis());
      return List.of();
    }
    Birthdays birthdays = new Birthdays(child);
    int age = birthdays.age(day,
        birthdays.onLeapDay() ? decision.parameter(FamilyRules.LEAP_BIRTHDAY) : Optional.empty());
    if (table.isBound(age)) {
      decision.reading(StageBoundary.class);
    }
    boolean counts = limit.isEmpty() || age < limit.get()
        || age == limit.get() && decision.reading(UnderTwelve.class) == UnderTwelve.INCLUDED;
    List<CareStage> stages = counts ? policy.careStagesOfAge(age) : List.of();
    decision.require(!stages.isEmpty(), Words.say("age", age), table.citation(stages));
    return stages;
  }

  private void household(Optional<Relation> relation, Citation words) {
    Stated<Household> household = facts.value(CarerFacts.CHILD_HOUSEHOLD);
    LivingApart reading = policy.reading(LivingApart.class);
    boolean together = household.value().filter(Household.CARER::equals).isPresent();
    if (together || household.isUnknown() && reading != LivingApart.COUNTS) {
      decision.require(CarerFacts.CHILD_HOUSEHOLD, known -> true, Words.say("together"), words);
      return;
    }
    if (household.value().filter(Household.OTHER_PARENT::equals).isPresent()
        && relation.filter(known -> known == Relation.OWN || known == Relation.ADOPTED).isPresent()) {
      support.owed(FamilyRules.PARENT_APART);
    }
    decision.step(apart(reading).about(facts.get(CarerFacts.CHILD_HOUSEHOLD)).citing(words).reading(reading));
  }

  private static Explanation apart(LivingApart reading) {
    return switch (reading) {
      case JUDGED -> Explanation.of(Words.say("apart.judged"), Holding.JUDGEMENT);
      case COUNTS -> Explanation.of(Words.say("apart.counts"), Holding.HOLDS);
      case DOES_NOT_COUNT -> Explanation.of(Words.say("together"), Holding.FAILS);
    };
  }
}
