package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Answer;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.InspectionFacts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.AllowanceUnit;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Leave;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/**
 * 陪产假 (护理假) of a father and 育儿假 of each parent. The nation says only that there is a system of such leave; the days
 * are the region's, and so is the law they rest on.
 */
final class FamilyLeave {

  private static final Citation BASIS = Statutes.WOMEN_RIGHTS_LAW.cite("第五十一条", "国家建立健全职工生育休假制度");

  static final List<Protection> PROTECTIONS = List.of(
      LaidDown.of(Protections.PATERNITY_LEAVE, Modality.MUST, BASIS, FamilyLeave::ofFather,
          (facts, policy) -> facts.value(MaternityFacts.WIFE_BORE_ON).value().map(Set::of).orElse(Set.of()))
          .shownBy(List.of(InspectionFacts.FATHERS)).heldAgainst(List.of(Leave.PATERNITY)).onTheDaysOfItsValues(),
      LaidDown.of(Protections.PARENTAL_LEAVE, Modality.MUST, BASIS, FamilyLeave::ofParent, FamilyLeave::birthdays)
          .shownBy(List.of(InspectionFacts.PARENTS_OF_SMALL_CHILDREN))
          .heldAgainst(List.of(Leave.PARENTAL)).onTheDaysOfItsValues());

  private FamilyLeave() {}

  private static Answer<Safeguard> ofFather(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("paternity-leave"), BASIS);
    decision.require(CarerFacts.SEX, sex -> sex == Sex.MALE, Words.say("paternity-leave.man"), BASIS);
    Worker.require(decision, context, BASIS);
    Optional<LocalDate> born = decision.require(MaternityFacts.WIFE_BORE_ON,
        day -> !day.isAfter(context.factsOn()), Words.say("paternity-leave.born"), BASIS);
    decision.requireYes(MaternityFacts.LAWFUL_BIRTH, Words.say("leave.lawful"), BASIS);
    LocalDate rules = born.map(day -> LeaveDays.rulesFor(decision, context, day)).orElse(context.rulesOn());
    Optional<Allowance> days = RegionalLeave.find(decision, context, Leave.PATERNITY, rules, AllowanceUnit.DAYS);
    return decision.answer(() ->
        Safeguard.of(Protections.PATERNITY_LEAVE, Words.say("paternity-leave.what")).of(days.orElseThrow()));
  }

  private static Answer<Safeguard> ofParent(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("parental-leave"), BASIS);
    Worker.require(decision, context, BASIS);
    decision.requireYes(MaternityFacts.LAWFUL_BIRTH, Words.say("leave.lawful"), BASIS);
    Optional<Allowance> days = RegionalLeave.find(
        decision, context, Leave.PARENTAL, context.rulesOn(), AllowanceUnit.DAYS_A_YEAR);
    Optional<Integer> under = days.flatMap(any -> decision.parameter(Leave.PARENTAL_CHILD_UNDER));
    under.ifPresent(years -> decision.require(CarerFacts.CHILDREN,
        children -> children.youngerThan(years, context.factsOn()) > 0, Words.say("parental-leave.child", years),
        context.policy().parameter(Leave.PARENTAL_CHILD_UNDER, context.rulesOn()).orElseThrow().parameter()
            .citation()));
    return decision.answer(() ->
        Safeguard.of(Protections.PARENTAL_LEAVE, Words.say("parental-leave.what")).of(days.orElseThrow()));
  }

  private static Set<LocalDate> birthdays(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>();
    facts.value(CarerFacts.CHILDREN).value().ifPresent(known -> known.children().forEach(child -> {
      days.add(child.bornOn());
      policy.values(Leave.PARENTAL_CHILD_UNDER).forEach(years -> days.add(child.bornOn().plusYears(years)));
    }));
    return days;
  }
}
