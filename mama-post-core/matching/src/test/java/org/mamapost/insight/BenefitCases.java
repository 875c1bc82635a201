package org.mamapost.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.Sex;

/** What the schemes of Weihai answer somebody of whom little is known. */
final class BenefitCases {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 15);
  private static final BenefitAssessor WEIHAI = BenefitAssessor.of(WeihaiPolicy.policy());

  private BenefitCases() {}

  static BenefitCase.Answered answered(Random random) {
    Facts facts = random.nextBoolean() ? Facts.noneKnown()
        : Facts.builder().with(CarerFacts.SEX, random.nextBoolean() ? Sex.FEMALE : Sex.MALE).build();
    return new BenefitCase.Assessed(WEIHAI.assess(facts, DAY));
  }

  static BenefitCase.Answered unanswered() {
    return new BenefitCase.Unanswered(
        new Refusal(RefusalReason.NOT_MODELLED, Words.say("group.unknown"), List.of()));
  }
}
