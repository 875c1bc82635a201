package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.person.CarerFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;

/** 重点群体: lifted out of poverty, or registered unemployed for half a year with the marked certificate. */
final class KeyGroup {

  private static final int HALF_A_YEAR = 6;

  private KeyGroup() {}

  /** Adds the condition; the half year is counted up to the day of hiring. */
  static void require(Decision decision, SchemeContext context, Optional<LocalDate> hiredOn) {
    LocalDate day = hiredOn.orElse(context.factsOn());
    decision.requireAny(Words.say("key-group"), List.of(liftedFromPoverty(context), unemployed(context, day)));
  }

  private static Explanation liftedFromPoverty(SchemeContext context) {
    Decision way = Decision.of(context, Words.say("key-group.poverty"), KeyGroupTaxNotice.WHO);
    way.requireYes(CarerFacts.LIFTED_FROM_POVERTY, Words.say("key-group.poverty"), KeyGroupTaxNotice.WHO);
    return way.step();
  }

  private static Explanation unemployed(SchemeContext context, LocalDate hiredOn) {
    Decision way = Decision.of(context, Words.say("key-group.unemployed"), KeyGroupTaxNotice.WHO);
    way.require(CarerFacts.UNEMPLOYED_SINCE, since -> !since.plusMonths(HALF_A_YEAR).isAfter(hiredOn),
        Words.say("key-group.half-a-year"), KeyGroupTaxNotice.WHO);
    way.requireYes(CarerFacts.TAX_CERTIFICATE, Words.say("key-group.certificate"), KeyGroupTaxNotice.WHO);
    return way.step();
  }
}
