package org.mamapost.serialization;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.family.FamilyAssessor;
import org.mamapost.family.FamilyStage;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.ChildTies;
import org.mamapost.person.Children;
import org.mamapost.person.Facts;
import org.mamapost.person.Household;
import org.mamapost.person.Relation;
import org.mamapost.person.Sex;
import org.mamapost.policy.AdviceKind;
import org.mamapost.protection.AdviceComplaint;
import org.mamapost.protection.AdviceDesk;
import org.mamapost.protection.AdviceFacts;
import org.mamapost.protection.AdviceReply;
import org.mamapost.time.DateRange;

/** A family, its stages and when they change; a complaint and what the desk answers. */
final class FamilySamples {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private FamilySamples() {}

  static Stream<Serializable> all() {
    ChildTies ties = ChildTies.unknown().with(Household.OTHER_PARENT);
    Facts facts = Facts.builder().with(CarerFacts.SEX, Sex.FEMALE)
        .with(CarerFacts.CHILDREN,
            new Children(List.of(new Child(DAY.minusYears(1)), new Child(DAY.minusYears(8), ties))))
        .with(CarerFacts.CHILD_RELATION, Relation.OWN).with(CarerFacts.CHILD_HOUSEHOLD, Household.CARER).build();
    FamilyAssessor assessor = FamilyAssessor.of(WeihaiPolicy.policy());
    FamilyStage stage = assessor.stage(facts, DAY).orElseThrow();
    AdviceComplaint complaint = new AdviceComplaint(AdviceKind.PAY_CUT, Facts.builder()
        .with(AdviceFacts.HAPPENED_ON, DAY).with(AdviceFacts.CUT_FOR_MATERNITY, true).build(), DAY);
    AdviceReply reply = AdviceDesk.of(WeihaiPolicy.policy()).advise(complaint).orElseThrow();
    return Stream.of(complaint, reply, reply.advice(), reply.where().get(0), ties, facts, stage,
        stage.because().get(0), stage.open().get(0), assessor.nextChange(facts, DAY).orElseThrow(),
        assessor.over(facts, DateRange.ofInclusive(DAY, DAY.plusYears(3))).get(0));
  }
}
