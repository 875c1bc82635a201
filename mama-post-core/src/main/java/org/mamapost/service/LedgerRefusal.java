package org.mamapost.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.policy.InForce;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * Why there is no account of a person.
 *
 * @param policy the policy that was asked
 * @param pledges what it pledges
 * @param person the host's id of the person
 * @param date the day asked about
 */
record LedgerRefusal(RegionalPolicy policy, PledgeDays pledges, String person, LocalDate date) {

  /** The answer to somebody whose records open no year, or of whom nobody can tell whether they do. */
  Answer<ServiceAccount> of(List<LedgerEvent> events, RecordReader reader) {
    RegistrationBook book = reader.book();
    if (book.undecided().isPresent()) {
      return refused(RefusalReason.NEEDS_JUDGEMENT,
          Words.say("order-unknown", person, book.undecided().get()), List.of(), book);
    }
    if (reader.findings().stream().anyMatch(finding -> finding.kind() == LedgerFindingKind.TWO_UNDER_ONE_ID)) {
      return refused(RefusalReason.NEEDS_JUDGEMENT, Words.say("two-under-one-id", person), List.of(), book);
    }
    if (book.isUnpledged()) {
      return unpledged(book.unpledged().get(book.unpledged().size() - 1).day(), book);
    }
    return events.isEmpty()
        ? refused(RefusalReason.FACTS_MISSING, Words.say("no-record", person), List.of(), book)
        : lacking(reader);
  }

  private Answer<ServiceAccount> unpledged(LocalDate day, RegistrationBook book) {
    Optional<LocalDate> begins = pledges.nextAfter(day);
    if (begins.isPresent()) {
      return refused(RefusalReason.NOT_IN_FORCE,
          begins.get().isAfter(date)
              ? Words.say("pledge-to-come", policy.region(), begins.get(), date)
              : Words.say("not-reached", person, day, begins.get()),
          List.of(), book);
    }
    if (pledges.isOver(day)) {
      return refused(RefusalReason.NOT_IN_FORCE,
          Words.say("not-in-force", policy.region(), policy.inForce(), day), List.of(), book);
    }
    Optional<InForce<Integer>> years = policy.parameter(ServicePledge.YEARS, day);
    return refused(RefusalReason.NOT_MODELLED, Words.say("no-pledge", policy.region(), day),
        years.map(found -> List.of(found.parameter().citation())).orElse(List.of()), book);
  }

  // What was recorded and has ended, or is still to come, is no missing fact.
  private Answer<ServiceAccount> lacking(RecordReader reader) {
    List<RegistrationKind> lacking = Stream.of(RegistrationKind.values())
        .filter(kind -> !reader.book().standing().contains(kind)).toList();
    List<RegistrationKind> unrecorded = lacking.stream().filter(kind -> recorded(kind, reader).isEmpty()).toList();
    RefusalReason reason = unrecorded.isEmpty() ? RefusalReason.NOT_ELIGIBLE : RefusalReason.FACTS_MISSING;
    if (unrecorded.size() == RegistrationKind.values().length) {
      return refused(reason, Words.say("not-registered-at-all", person), List.of(), reader.book());
    }
    List<Message> each = lacking.stream()
        .map(kind -> recorded(kind, reader).orElseGet(() -> Words.say("not-registered", person, kind))).toList();
    Message all = each.size() == 1 ? each.get(0) : Words.say("both", each.get(0), each.get(1));
    return refused(reason, all, List.of(), reader.book());
  }

  private Optional<Message> recorded(RegistrationKind kind, RecordReader reader) {
    Optional<EndedRegistration> ended = Optional.ofNullable(reader.book().ended().get(kind));
    return reader.later().stream().filter(event -> event.matter() == kind).findFirst()
        .map(event -> Words.say("registered-later", person, kind, event.day(), date))
        .or(() -> ended.map(was -> Words.say("registration-ended",
            person, kind, was.registered().day(), was.left().day(), was.left().matter())));
  }

  private static Answer<ServiceAccount> refused(
      RefusalReason reason, Message message, List<Citation> citations, RegistrationBook book) {
    Answer<ServiceAccount> plain = MeasureBook.refused(reason, message, citations);
    return new Answer.Refused<>(plain.refusal().orElseThrow(),
        plain.explanation().made(LedgerAssessor.steps(book.readings())));
  }
}
