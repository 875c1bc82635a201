package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.interpretation.ExtensionEnd;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/**
 * A contract that runs on (劳动合同法第四十五条; 妇女权益保障法第四十八条): from the day on which its term ends, for as long as she
 * is in pregnancy, on leave for a birth or a miscarriage, or nursing without a day between.
 */
final class ContractExtension {

  static final Citation RUNS_ON = Statutes.LABOUR_CONTRACT_LAW.cite("第四十五条",
      "劳动合同期满，有本法第四十二条规定情形之一的，劳动合同应当续延至相应的情形消失时终止");
  private static final Citation RUNS_ON_TO_LEAVE = Statutes.WOMEN_RIGHTS_LAW.cite("第四十八条",
      "女职工在怀孕以及依法享受产假期间，劳动（聘用）合同或者服务协议期满的，劳动（聘用）合同或者服务协议期限自动延续至产假结束");

  private final SchemeContext context;
  private final Decision decision;
  private final boolean nursingCounts;

  private ContractExtension(SchemeContext context) {
    this.context = context;
    this.decision = Decision.of(context, Words.say("contract-runs-on"), RUNS_ON);
    Worker.requireWoman(decision, context, RUNS_ON);
    this.nursingCounts = decision.reading(ExtensionEnd.class) != ExtensionEnd.LEAVE_ENDS;
  }

  static Answer<Safeguard> assess(SchemeContext context) {
    return new ContractExtension(context).assess();
  }

  private Answer<Safeguard> assess() {
    Optional<LocalDate> end = decision.require(MaternityFacts.CONTRACT_ENDS_ON,
        day -> day.isBefore(context.factsOn()), Words.say("contract-runs-on.ended"), RUNS_ON);
    Optional<Reach> reach = end.map(this::reach);
    end.ifPresent(day -> decision.step(on(day).explanation()));
    EmploymentGuards.also(decision, RUNS_ON_TO_LEAVE);
    reach.ifPresent(this::asFarAsKnown);
    return decision.answer(() -> {
      LocalDate from = end.orElseThrow();
      return Safeguard.of(Protections.CONTRACT_RUNS_ON, Words.say("contract-runs-on.what"))
          .lasting(Optional.of(reach.orElseThrow().last().map(last -> DateRange.ofInclusive(from, last))
              .orElseGet(() -> DateRange.startingOn(from))))
          .noting(reach.orElseThrow().notes());
    });
  }

  private Answer<LocalDate> on(LocalDate day) {
    return ThreePeriods.on(new SchemeContext(context.facts(), day, context.rulesOn(), context.policy()),
        EmploymentGuards.THREE_PERIODS, nursingCounts);
  }

  /** Follows the situation from one change to the next, until it is over or nobody can tell. */
  private Reach reach(LocalDate from) {
    Optional<Answer<LocalDate>> open = Optional.empty();
    LocalDate openSince = from;
    for (LocalDate day : new TreeSet<>(ThreePeriods.changes(context.facts(), context.policy())).tailSet(from, false)) {
      Answer<LocalDate> answer = on(day);
      if (answer.explanation().holding() == Holding.FAILS) {
        return new Reach(open, openSince, Optional.of(day));
      }
      if (open.isEmpty() && answer.value().isEmpty()) {
        open = Optional.of(answer);
        openSince = day;
      }
    }
    return new Reach(open, openSince, Optional.empty());
  }

  /** Where nobody can tell how far it reached, it is not said to have reached the day of the facts. */
  private void asFarAsKnown(Reach reach) {
    LocalDate day = context.factsOn();
    if (reach.open().isEmpty() || day.isBefore(reach.openSince())) {
      return;
    }
    Explanation open = reach.open().get().explanation();
    decision.step(reach.over().filter(over -> !day.isBefore(over)).map(over ->
        Explanation.of(Words.say("contract-runs-on.over", over.minusDays(1)), Holding.FAILS).citing(RUNS_ON)
            .made(List.of(open))).orElse(open));
  }

  static Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(ThreePeriods.changes(facts, policy));
    facts.value(MaternityFacts.CONTRACT_ENDS_ON).value().ifPresent(end -> days.add(end.plusDays(1)));
    return days;
  }

  /**
   * How far the situation reaches.
   *
   * @param open why nobody can tell from a day on
   * @param openSince that day
   * @param over a day on which it is over for certain
   */
  private record Reach(Optional<Answer<LocalDate>> open, LocalDate openSince, Optional<LocalDate> over) {

    Optional<LocalDate> last() {
      return open.isPresent() ? Optional.empty() : over.map(day -> day.minusDays(1));
    }

    List<Message> notes() {
      List<Message> notes = new ArrayList<>();
      if (last().isEmpty()) {
        notes.add(Words.say("contract-runs-on.open"));
      }
      open.ifPresent(answer -> {
        for (FactKey<?> missing : answer.missingFacts()) {
          notes.add(Words.say("contract-runs-on.ask", missing));
        }
      });
      return notes;
    }
  }
}
