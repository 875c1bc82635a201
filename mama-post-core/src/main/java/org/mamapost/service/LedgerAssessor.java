package org.mamapost.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.interpretation.RegistrationBoth;
import org.mamapost.policy.InForce;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * Answers what was done and what is owed by the 12333 ledger, 正文(七), under a policy. Immutable and thread-safe.
 *
 * <p>A year is opened by the registration, under the pledge of that day; services count from that day on, the day
 * itself included, up to the last day of the year. The statutory holidays that would move the last day (Civil Code art.
 * 203) are not known to the library, so the day is never moved. That somebody is a 育儿妇女 is taken from the host that
 * keeps the ledger; it is not examined here.
 *
 * <pre>{@code
 * LedgerAnswer answer = LedgerAssessor.of(policy).assess(ledger, "P-1", date);
 * answer.answer().orElseThrow().current().owed();
 * }</pre>
 */
public final class LedgerAssessor {

  private final RegionalPolicy policy;

  private LedgerAssessor(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * An assessor.
   *
   * @param policy the policy, with its layers
   * @return the assessor
   */
  public static LedgerAssessor of(RegionalPolicy policy) {
    return new LedgerAssessor(policy);
  }

  /**
   * How one person's pledge stands.
   *
   * @param ledger the ledger
   * @param person the host's id of the person
   * @param date the day; later records do not count yet
   * @return her account or why there is none, and what there is to say of her records
   */
  public LedgerAnswer assess(ServiceLedger ledger, String person, LocalDate date) {
    return assess(person, ledger.events(person), date, new ConcurrentHashMap<>());
  }

  /**
   * How everybody's pledge stands.
   *
   * @param ledger the ledger
   * @param date the day; later records do not count yet
   * @return one answer a person, in the order of {@link ServiceLedger#people()}, worked out as it is asked for
   */
  public Stream<LedgerAnswer> assess(ServiceLedger ledger, LocalDate date) {
    // Most people register on days on which others do; what is pledged on a day is looked up once.
    Map<LocalDate, Optional<ServicePledge>> pledges = new ConcurrentHashMap<>();
    return ledger.eventsByPerson().map(events -> assess(events.get(0).person(), events, date, pledges));
  }

  /**
   * A plan that spreads what is owed over the days of the office, so that no day is busier than another where the dates
   * allow it, and each person's services over what is left of her year.
   *
   * @param ledger the ledger
   * @param from the first day that may be planned; what is recorded for later days is not taken as done
   * @param office the days on which the office is open
   * @return what is planned, and who is owed something that cannot be
   */
  public ServicePlan plan(ServiceLedger ledger, LocalDate from, OfficeDays office) {
    return new PlanMaker(from, office).plan(assess(ledger, from));
  }

  private LedgerAnswer assess(String person, List<LedgerEvent> events, LocalDate date,
      Map<LocalDate, Optional<ServicePledge>> pledges) {
    RecordReader reader = new RecordReader(date, policy.reading(RegistrationBoth.class),
        day -> pledges.computeIfAbsent(day, this::pledgeOn));
    reader.read(events);
    List<YearDraft> years = reader.years();
    Answer<ServiceAccount> answer = years.isEmpty()
        ? refused(person, events, reader)
        : account(person, date, years);
    return new LedgerAnswer(person, answer, reader.findings());
  }

  private Optional<ServicePledge> pledgeOn(LocalDate day) {
    return policy.inForce().contains(day) ? ServicePledge.of(policy, day) : Optional.empty();
  }

  private static Answer<ServiceAccount> account(String person, LocalDate date, List<YearDraft> years) {
    ServiceAccount account =
        new ServiceAccount(person, date, years.stream().map(year -> year.asOf(date)).toList());
    ServiceYear current = account.current();
    List<Explanation> steps = new ArrayList<>();
    steps.add(Explanation.of(Words.say("caring-woman"), Holding.SKIPPED));
    steps.add(years.get(years.size() - 1).pledge().grounds());
    steps.add(step(Words.say("year", current.registeredOn(), current.lastDay())));
    for (ServiceTally tally : current.tallies()) {
      steps.add(step(Words.say(
          "tally", tally.promise().kind(), tally.promise().times(), tally.done(), tally.owed())));
    }
    steps.add(step(Words.say("standing", current.standing())));
    return new Answer.Answered<>(account, Explanation.of(Words.say("account", person), Holding.HOLDS).made(steps));
  }

  private static Explanation step(Message statement) {
    return Explanation.of(statement, Holding.HOLDS);
  }

  private Answer<ServiceAccount> refused(String person, List<LedgerEvent> events, RecordReader reader) {
    Optional<LocalDate> unpledged = reader.findings().stream()
        .filter(finding -> finding.kind() == LedgerFindingKind.NOTHING_PLEDGED)
        .map(finding -> finding.event().day())
        .reduce((earlier, later) -> later);
    if (unpledged.isPresent()) {
      return unpledged(unpledged.get());
    }
    if (reader.findings().stream().anyMatch(finding -> finding.kind() == LedgerFindingKind.TWO_UNDER_ONE_ID)) {
      return refused(RefusalReason.NEEDS_JUDGEMENT, Words.say("two-under-one-id", person), List.of());
    }
    if (events.isEmpty()) {
      return refused(RefusalReason.FACTS_MISSING, Words.say("no-record", person), List.of());
    }
    return refused(RefusalReason.FACTS_MISSING, missing(person, reader.registered()), List.of());
  }

  private Answer<ServiceAccount> unpledged(LocalDate day) {
    if (!policy.inForce().contains(day)) {
      return refused(RefusalReason.NOT_IN_FORCE,
          Words.say("not-in-force", policy.region(), policy.inForce(), day), List.of());
    }
    Optional<InForce<Integer>> years = policy.parameter(ServicePledge.YEARS, day);
    return refused(RefusalReason.NOT_MODELLED, Words.say("no-pledge", policy.region(), day),
        years.map(found -> List.of(found.parameter().citation())).orElse(List.of()));
  }

  private static Message missing(String person, Set<RegistrationKind> registered) {
    List<RegistrationKind> unrecorded = new ArrayList<>(List.of(RegistrationKind.values()));
    unrecorded.removeAll(registered);
    return unrecorded.size() == 1
        ? Words.say("not-registered", person, unrecorded.get(0))
        : Words.say("not-registered-at-all", person);
  }

  private static Answer<ServiceAccount> refused(RefusalReason reason, Message message, List<Citation> citations) {
    Holding holding = reason == RefusalReason.NEEDS_JUDGEMENT ? Holding.JUDGEMENT
        : reason == RefusalReason.NOT_IN_FORCE ? Holding.FAILS : Holding.UNKNOWN;
    return new Answer.Refused<>(new Refusal(reason, message, citations), Explanation.of(message, holding));
  }
}
