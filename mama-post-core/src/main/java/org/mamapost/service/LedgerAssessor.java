package org.mamapost.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.RegisteredBefore;
import org.mamapost.interpretation.RenewedRegistration;
import org.mamapost.interpretation.SameDayOrder;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Message;

/**
 * Answers what was done and what is owed by the 12333 ledger, 正文(七), under a policy. Immutable and thread-safe.
 *
 * <p>A year is opened by the registration, under the pledge of that day; services count from that day on, the day
 * itself included, up to the last day of the year. A service belongs to the year that was opened last on or before its
 * day. Who registered before there was a pledge, who renews a registration after the year and who registers and leaves
 * on one day is answered by the policy's reading of it ({@link RegisteredBefore}, {@link RenewedRegistration}, {@link
 * SameDayOrder}), which the explanation shows. The statutory holidays that would move the last day (Civil Code art.
 * 203) are not known to the library, so the day is never moved. That somebody is a 育儿妇女 is taken from the host that
 * keeps the ledger; it is not examined here.
 *
 * <p>What one more record of a person can do to what she is owed:
 *
 * <ul>
 *   <li>One that is there already does nothing.
 *   <li>A service under an id of its own lowers one number by one at most, and touches nothing else.
 *   <li>A departure under an id of its own leaves every number of the years that remain as it is, unless she registers
 *       on that day or later.
 *   <li>A registration under an id of its own, on a day on which a year of hers is open and she does not leave, leaves
 *       every number as it is.
 *   <li>Whatever it is, under an id of its own: unless a year opens on a day on which none opened before, no number
 *       rises. A registration raises what is owed because it is what the services are pledged for; a departure only
 *       makes a later registration a new one.
 *   <li>Under an id that another record of hers has, it takes that one out as well: the years and numbers are those of
 *       the ledger without either.
 * </ul>
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
    return assess(person, ledger.events(person), date, new PledgeDays(policy));
  }

  /**
   * How everybody's pledge stands.
   *
   * @param ledger the ledger
   * @param date the day; later records do not count yet
   * @return one answer a person, in the order of {@link ServiceLedger#people()}, worked out as it is asked for
   */
  public Stream<LedgerAnswer> assess(ServiceLedger ledger, LocalDate date) {
    PledgeDays pledges = new PledgeDays(policy);
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

  private LedgerAnswer assess(String person, List<LedgerEvent> events, LocalDate date, PledgeDays pledges) {
    RecordReader reader = new RecordReader(date, policy, pledges);
    reader.read(events);
    RegistrationBook book = reader.book();
    Answer<ServiceAccount> answer = book.years().isEmpty() || book.undecided().isPresent()
        ? new LedgerRefusal(policy, pledges, person, date).of(events, reader)
        : account(person, date, book);
    return new LedgerAnswer(person, answer, reader.findings());
  }

  private static Answer<ServiceAccount> account(String person, LocalDate date, RegistrationBook book) {
    List<YearDraft> years = book.years();
    ServiceAccount account =
        new ServiceAccount(person, date, years.stream().map(year -> year.asOf(date)).toList());
    ServiceYear current = account.current();
    List<Explanation> steps = new ArrayList<>();
    steps.add(Explanation.of(Words.say("caring-woman"), Holding.SKIPPED));
    steps.add(years.get(years.size() - 1).pledge().grounds());
    steps.addAll(steps(book.readings()));
    steps.add(step(Words.say("year", current.registeredOn(), current.firstDay(), current.lastDay())));
    for (ServiceTally tally : current.tallies()) {
      steps.add(step(Words.say(
          "tally", tally.promise().kind(), tally.promise().times(), tally.done(), tally.owed())));
    }
    steps.add(step(Words.say("standing", current.standing())));
    return new Answer.Answered<>(account, Explanation.of(Words.say("account", person), Holding.HOLDS).made(steps));
  }

  /** What was read in one of several ways. */
  static List<Explanation> steps(Set<Reading> readings) {
    return readings.stream().map(reading -> step(Words.say("reading", reading)).reading(reading)).toList();
  }

  private static Explanation step(Message statement) {
    return Explanation.of(statement, Holding.HOLDS);
  }
}
