package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Answer;
import org.mamapost.person.InspectionFacts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.AllowanceUnit;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.Protection;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Leave;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/**
 * 流产假 (女职工劳动保护特别规定第七条). What a region adds for 生育子女 is not said of a miscarriage, and is not added.
 */
final class MiscarriageLeave {

  private static final Citation EARLY = WomenWorkersProtection.cite("第七条", "女职工怀孕未满4个月流产的，享受15天产假");
  private static final Citation LATE = WomenWorkersProtection.cite("第七条", "怀孕满4个月流产的，享受42天产假");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(Leave.MISCARRIAGE_MONTHS, 4, Binding.FIXED, WomenWorkersProtection.IN_FORCE, EARLY),
      new Parameter<>(Leave.EARLY_MISCARRIAGE, 15, Binding.FLOOR, WomenWorkersProtection.IN_FORCE, EARLY),
      new Parameter<>(Leave.LATE_MISCARRIAGE, 42, Binding.FLOOR, WomenWorkersProtection.IN_FORCE, LATE));

  static final Protection PROTECTION = LaidDown.of(Protections.MISCARRIAGE_LEAVE, Modality.MUST, EARLY,
          MiscarriageLeave::assess, (facts, policy) -> Pregnancy.changes(facts))
      .shownBy(List.of(InspectionFacts.MISCARRIED))
      .heldAgainst(List.of(Leave.EARLY_MISCARRIAGE, Leave.LATE_MISCARRIAGE));

  private MiscarriageLeave() {}

  private static Answer<Safeguard> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("miscarriage-leave"), EARLY);
    Worker.requireWoman(decision, context, EARLY);
    Optional<LocalDate> happened = decision.require(MaternityFacts.MISCARRIED_ON,
        day -> !day.isAfter(context.factsOn()), Words.say("miscarriage-leave.happened"), EARLY);
    Optional<Integer> months = decision.require(
        MaternityFacts.MISCARRIED_AT_MONTHS, any -> true, Words.say("miscarriage-leave.months"), EARLY);
    LocalDate rules = happened.map(day -> LeaveDays.rulesFor(decision, context, day)).orElse(context.rulesOn());
    Optional<Integer> line = decision.parameter(Leave.MISCARRIAGE_MONTHS, rules);
    boolean late = months.isPresent() && line.isPresent() && months.get() >= line.get();
    Optional<Integer> days = decision.parameter(late ? Leave.LATE_MISCARRIAGE : Leave.EARLY_MISCARRIAGE, rules);
    return decision.answer(() -> Safeguard.of(Protections.MISCARRIAGE_LEAVE, Words.say("miscarriage-leave.what"))
        .of(new Allowance(Bound.EXACTLY, days.orElseThrow(), AllowanceUnit.DAYS))
        .lasting(LeaveDays.from(decision, context, happened.orElseThrow(), days.orElseThrow())));
  }
}
