package org.mamapost.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Hire;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Inquiry;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/**
 * Finds the months of a year for which a person's hire counts: those in which her social insurance was paid by the
 * employer, within the days that the scheme itself answers with.
 *
 * @param scheme the scheme
 * @param context her facts, the last day looked at and the rules of that day
 * @param person who
 */
record HireMonths(Scheme scheme, SchemeContext context, String person) {

  Answer<Hire> count() {
    List<LocalDate> days = days();
    Answer<Entitlement> latest = ask(days.get(0));
    Answer<Entitlement> answer = latest;
    // What has run out by the last month may still have held in an earlier one.
    for (int i = 1; i < days.size() && hasRunOut(answer); i++) {
      answer = ask(days.get(i));
    }
    if (answer.value().isPresent()) {
      return counted(answer);
    }
    // What is open for an earlier month may yet count; only where none is open does the last month's reason stand.
    return refused(isOpen(answer) ? answer : latest);
  }

  private Answer<Entitlement> ask(LocalDate factsOn) {
    return Inquiry.assessed(
        scheme, new SchemeContext(context.facts(), factsOn, context.rulesOn(), context.policy()));
  }

  private static boolean hasRunOut(Answer<Entitlement> answer) {
    return answer.refusal().filter(refusal -> refusal.reason() == RefusalReason.NOT_ELIGIBLE).isPresent();
  }

  private static boolean isOpen(Answer<Entitlement> answer) {
    return answer.refusal().filter(refusal -> !refusal.reason().isFinal()).isPresent();
  }

  /** The last days of the insured months on which the scheme may answer differently, the latest first. */
  private List<LocalDate> days() {
    List<YearMonth> latestFirst = new ArrayList<>(insured());
    Collections.reverse(latestFirst);
    if (latestFirst.isEmpty()) {
      return List.of(context.factsOn());
    }
    Set<LocalDate> changes = scheme.changes(context.facts(), context.policy());
    List<LocalDate> days = new ArrayList<>(List.of(latestFirst.get(0).atEndOfMonth()));
    for (YearMonth month : latestFirst) {
      LocalDate day = month.atEndOfMonth();
      LocalDate asked = days.get(days.size() - 1);
      if (changes.stream().anyMatch(change -> change.isAfter(day) && !change.isAfter(asked))) {
        days.add(day);
      }
    }
    return days;
  }

  private List<YearMonth> insured() {
    YearMonth through = YearMonth.from(context.factsOn());
    return context.facts().value(EmployerFacts.CONTRIBUTIONS).value().stream()
        .flatMap(paid -> paid.months().stream())
        .filter(month -> month.getYear() == through.getYear() && !month.isAfter(through))
        .toList();
  }

  private Answer<Hire> counted(Answer<Entitlement> answer) {
    Decision decision = Decision.of(context, question(), scheme.basis());
    decision.step(answer.explanation());
    Optional<DateRange> days = answer.orElseThrow().period();
    if (days.isEmpty()) {
      decision.notModelled(Words.say("hire.no-days", scheme.key()));
    }
    List<YearMonth> months = days.stream()
        .flatMap(relief -> insured().stream().filter(month -> relief.contains(month.atDay(1)))).toList();
    days.ifPresent(relief -> decision.require(EmployerFacts.CONTRIBUTIONS, paid -> !months.isEmpty(),
        Words.say("hire.months", YearMonth.of(context.factsOn().getYear(), 1), YearMonth.from(context.factsOn()),
            relief, months.size()), formula()));
    return decision.answer(() -> new Hire(person, days.orElseThrow(), months));
  }

  // Where no layer says into how many parts a year falls, the settlement refuses; the scheme's own words stand here.
  private Citation formula() {
    return context.policy().parameter(HiringTax.PARTS, context.rulesOn())
        .map(found -> found.parameter().citation()).orElse(scheme.basis());
  }

  private Answer<Hire> refused(Answer<Entitlement> answer) {
    Refusal refusal = answer.refusal().orElseThrow();
    Explanation why = Explanation.of(question(), answer.explanation().holding())
        .citing(scheme.basis()).made(List.of(answer.explanation()));
    return new Answer.Refused<>(refusal, why);
  }

  private Message question() {
    return Words.say("hire", person);
  }
}
