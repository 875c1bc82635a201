package org.mamapost.builtin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Contributions;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.policy.Decision;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * What was paid in a year in the months that the term of a subsidy still covers; the months of the flexible subsidy and
 * of the employer's add up (年限累计计算).
 */
final class TermPayments {

  private TermPayments() {}

  /**
   * Looks the payments up.
   *
   * @param decision gets the steps
   * @param day the day of the facts
   * @param key the payments
   * @param ofTheYear picks those of the day's year that are subsidised
   * @param condition that there are any, in words
   * @param basis the words it rests on
   * @return what is subsidised; empty where something stands against the answer
   */
  static Optional<PaidInYear> find(Decision decision, LocalDate day, FactKey<Contributions> key,
      Function<Contributions, PaidInYear> ofTheYear, Message condition, Citation basis) {
    Optional<SubsidyTerm> term = SubsidyTerm.find(decision);
    Optional<Contributions> payments =
        decision.require(key, all -> ofTheYear.apply(all).isAnything(), condition, basis);
    Fact<Integer> drawn = decision.ask(CarerFacts.SUBSIDISED_MONTHS);
    Fact<LocalDate> approved = decision.ask(CarerFacts.SUBSIDY_FIRST_APPROVED);
    if (term.isEmpty() || payments.isEmpty() || drawn.value().isUnknown() || approved.value().isUnknown()) {
      return Optional.empty();
    }
    PaidInYear paid = ofTheYear.apply(payments.get()).before(term.get().retirement());
    LocalDate start = approved.value().value().or(paid::firstDay).orElse(day);
    PaidInYear covered = term.get().lastsUntilRetirement(start)
        ? paid
        : paid.firstMonths(term.get().months() - drawn.value().value().orElse(0));
    decision.require(covered.isAnything(), Words.say("subsidy-term.within"), SubsidyTerm.BASIS);
    return covered.isAnything() ? Optional.of(covered) : Optional.empty();
  }

  /** The days on which what was paid in the year changes. */
  static Set<LocalDate> changes(Facts facts, FactKey<Contributions> key) {
    Set<LocalDate> days = new TreeSet<>();
    facts.value(key).value().map(Contributions::months).ifPresent(months -> {
      for (YearMonth month : months) {
        days.add(month.atDay(1));
        days.add(LocalDate.of(month.getYear(), 1, 1));
        days.add(LocalDate.of(month.getYear() + 1, 1, 1));
      }
    });
    return days;
  }
}
