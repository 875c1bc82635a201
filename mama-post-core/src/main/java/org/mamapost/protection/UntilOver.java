package org.mamapost.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.person.Facts;
import org.mamapost.policy.Protection;
import org.mamapost.policy.Provision;
import org.mamapost.policy.ProvisionKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/**
 * A protection as a person is told of it: what has a last day is over on the day after, and said to be. The protection
 * itself still answers for the leave that was, because others are worked out from its end.
 *
 * @param protection the protection
 */
record UntilOver(Protection protection) implements Provision<Safeguard> {

  @Override
  public ProvisionKey key() {
    return protection.key();
  }

  @Override
  public Modality modality() {
    return protection.modality();
  }

  @Override
  public Citation basis() {
    return protection.basis();
  }

  @Override
  public Optional<DateRange> textInForce() {
    return protection.textInForce();
  }

  @Override
  public Answer<Safeguard> assess(SchemeContext context) {
    Answer<Safeguard> given = protection.assess(context);
    return lastDay(given).filter(last -> last.isBefore(context.factsOn()))
        .<Answer<Safeguard>>map(last -> over(given, last))
        .orElse(given);
  }

  private Answer<Safeguard> over(Answer<Safeguard> given, LocalDate last) {
    Refusal refusal = new Refusal(
        RefusalReason.NOT_ELIGIBLE, Words.say("over", protection.key(), last), List.of(protection.basis()));
    return new Answer.Refused<>(refusal, Explanation.of(refusal.message(), Holding.FAILS)
        .citing(protection.basis()).made(List.of(given.explanation())));
  }

  @Override
  public Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(protection.changes(facts, policy));
    List<LocalDate> ends = days.stream()
        .map(day -> protection.assess(new SchemeContext(facts, day, day, policy)))
        .flatMap(given -> lastDay(given).map(last -> last.plusDays(1)).stream())
        .toList();
    days.addAll(ends);
    return days;
  }

  private static Optional<LocalDate> lastDay(Answer<Safeguard> given) {
    return given.value().flatMap(Safeguard::period).flatMap(DateRange::last);
  }
}
