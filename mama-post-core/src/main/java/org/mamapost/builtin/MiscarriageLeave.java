package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.person.Fact;
import org.mamapost.person.Facts;
import org.mamapost.person.InspectionFacts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.AllowanceUnit;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Leave;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;

/**
 * 流产假 (女职工劳动保护特别规定第七条). What a region adds for 生育子女 is not said of a miscarriage, and is not added.
 */
final class MiscarriageLeave {

  static final Citation EARLY = WomenWorkersProtection.cite("第七条", "女职工怀孕未满4个月流产的，享受15天产假");
  static final Citation LATE = WomenWorkersProtection.cite("第七条", "怀孕满4个月流产的，享受42天产假");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(Leave.MISCARRIAGE_MONTHS, 4, Binding.FIXED, WomenWorkersProtection.IN_FORCE, EARLY),
      new Parameter<>(Leave.EARLY_MISCARRIAGE, 15, Binding.FLOOR, WomenWorkersProtection.IN_FORCE, EARLY),
      new Parameter<>(Leave.LATE_MISCARRIAGE, 42, Binding.FLOOR, WomenWorkersProtection.IN_FORCE, LATE));

  static final Protection PROTECTION = LaidDown.of(Protections.MISCARRIAGE_LEAVE, Modality.MUST, EARLY,
          MiscarriageLeave::assess, MiscarriageLeave::changes)
      .shownBy(List.of(InspectionFacts.MISCARRIED))
      .heldAgainst(List.of(Leave.EARLY_MISCARRIAGE, Leave.LATE_MISCARRIAGE));

  private MiscarriageLeave() {}

  private static Answer<Safeguard> assess(SchemeContext context) {
    if (EventLeave.OF_MISCARRIAGE.happened(context).isEmpty()) {
      return notMiscarried(context);
    }
    Decision decision = Decision.of(context, Words.say("miscarriage-leave"), EARLY);
    Worker.requireWoman(decision, context, EARLY);
    return EventLeave.OF_MISCARRIAGE.told(context, EventLeave.OF_MISCARRIAGE.due(context, EARLY), decision);
  }

  /** Nothing is due, unless a stillbirth is a miscarriage in the sense of the law. */
  private static Answer<Safeguard> notMiscarried(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("miscarriage-leave"), EARLY);
    Worker.requireWoman(decision, context, EARLY);
    Fact<LocalDate> miscarriage = context.facts().get(MaternityFacts.MISCARRIED_ON);
    Explanation happened = Explanation.of(Words.say("miscarriage-leave.happened"),
        miscarriage.value().isUnknown() ? Holding.UNKNOWN : Holding.FAILS).about(miscarriage).citing(EARLY);
    Optional<Explanation> still = stillbirth(context);
    decision.requireAny(still.orElse(happened).statement(),
        Stream.concat(Stream.of(happened), still.stream()).toList());
    return decision.answer(() -> ofMiscarriage(context).orElseThrow());
  }

  private static Optional<Explanation> stillbirth(SchemeContext context) {
    return EventLeave.OF_BIRTH.happened(context)
        .map(born -> BabyOfBirth.bornAlive(context.facts(), born, List.of(MaternityLeave.BASIS, EARLY, LATE)))
        .filter(alive -> alive.holding() == Holding.JUDGEMENT);
  }

  /** The leave of the miscarriage that was, over or not. */
  static Answer<Safeguard> ofMiscarriage(SchemeContext context) {
    LocalDate happened = EventLeave.OF_MISCARRIAGE.happened(context).orElseThrow();
    Decision decision = Decision.of(context, Words.say("miscarriage-leave"), EARLY);
    Worker.requireWoman(decision, context, EARLY);
    decision.ask(MaternityFacts.MISCARRIED_ON);
    Optional<Integer> months = decision.require(
        MaternityFacts.MISCARRIED_AT_MONTHS, any -> true, Words.say("miscarriage-leave.months"), EARLY);
    LocalDate rules = LeaveDays.rulesFor(decision, context, happened);
    Optional<Integer> line = decision.parameter(Leave.MISCARRIAGE_MONTHS, rules);
    boolean late = months.isPresent() && line.isPresent() && months.get() >= line.get();
    Optional<Integer> days = decision.parameter(late ? Leave.LATE_MISCARRIAGE : Leave.EARLY_MISCARRIAGE, rules);
    return decision.answer(() -> {
      LeaveTerm term = EventLeave.OF_MISCARRIAGE.term(context, happened, days.orElseThrow(), true);
      List<Message> notes = new ArrayList<>(List.of(EventLeave.OF_MISCARRIAGE.about(happened)));
      notes.addAll(LeaveDays.notes(context, term));
      return Safeguard.of(Protections.MISCARRIAGE_LEAVE, Words.say("miscarriage-leave.what"))
          .of(new Allowance(Bound.EXACTLY, days.orElseThrow(), AllowanceUnit.DAYS))
          .lasting(LeaveDays.of(decision, context, term))
          .noting(notes);
    });
  }

  private static Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(Pregnancy.changes(facts));
    days.addAll(EventLeave.OF_MISCARRIAGE.changes(facts, policy));
    return days;
  }
}
