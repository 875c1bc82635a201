package org.mamapost.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Answer;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.InspectionFacts;
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
import org.mamapost.text.Message;

/** 哺乳时间 (女职工劳动保护特别规定第九条): an hour within each day's working time, and one more for each further baby. */
final class NursingTime {

  private static final Citation BASIS =
      WomenWorkersProtection.cite("第九条", "用人单位应当在每天的劳动时间内为哺乳期女职工安排1小时哺乳时间");
  private static final Citation FURTHER =
      WomenWorkersProtection.cite("第九条", "女职工生育多胞胎的，每多哺乳1个婴儿每天增加1小时哺乳时间");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(Leave.NURSING, 1, Binding.FLOOR, WomenWorkersProtection.IN_FORCE, BASIS),
      new Parameter<>(Leave.NURSING_FURTHER_BABY, 1, Binding.FLOOR, WomenWorkersProtection.IN_FORCE, FURTHER));

  static final Protection PROTECTION = LaidDown.of(
          Protections.NURSING_TIME, Modality.MUST, BASIS, NursingTime::assess, NursingPeriod::changes)
      .shownBy(List.of(InspectionFacts.NURSING))
      .heldAgainst(List.of(Leave.NURSING, Leave.NURSING_FURTHER_BABY));

  private NursingTime() {}

  private static Answer<Safeguard> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("nursing-time"), BASIS);
    Worker.requireWoman(decision, context, BASIS);
    List<Child> babies = NursingPeriod.require(decision, context);
    Optional<Integer> hours = decision.parameter(Leave.NURSING);
    Optional<Integer> further = babies.size() > 1
        ? decision.parameter(Leave.NURSING_FURTHER_BABY).map(each -> each * (babies.size() - 1))
        : Optional.of(0);
    if (!bornTogether(babies)) {
      decision.judge(Words.say("nursing-time.not-together"), FURTHER);
    }
    Optional<Integer> parts = decision.parameterIfAny(Leave.NURSING_PARTS, context.rulesOn());
    return decision.answer(() -> Safeguard.of(Protections.NURSING_TIME, Words.say("nursing-time.what"))
        .of(new Allowance(bound(context, babies), hours.orElseThrow() + further.orElseThrow(),
            AllowanceUnit.HOURS_A_DAY))
        .noting(notes(parts)));
  }

  // Of a birth whose babies she no longer raises it is not known how many she nursed then.
  private static Bound bound(SchemeContext context, List<Child> babies) {
    return context.facts().value(CarerFacts.CHILDREN).value()
        .filter(known -> known.children().containsAll(babies)).isPresent() ? Bound.EXACTLY : Bound.AT_LEAST;
  }

  private static List<Message> notes(Optional<Integer> parts) {
    List<Message> notes = new ArrayList<>();
    parts.ifPresent(most -> notes.add(Words.say("nursing-time.parts", most)));
    return notes;
  }

  private static boolean bornTogether(List<Child> babies) {
    return babies.stream().allMatch(baby ->
        BabyOfBirth.bornTogether(babies.get(0).bornOn(), baby.bornOn()));
  }
}
