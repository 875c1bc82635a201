package org.mamapost.protection;

import java.util.List;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.Severity;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * Whether a protection applies to the worker: it does, it does not, or nobody can tell.
 *
 * @param answer what it answers
 */
record Standing(ProtectionAnswer answer) {

  boolean applies() {
    return answer.answer().value().isPresent();
  }

  /** Whether the facts are known and it does not apply; a refusal for any other reason leaves it open. */
  boolean isOut() {
    return answer.answer().refusal().filter(refusal -> refusal.reason() == RefusalReason.NOT_ELIGIBLE).isPresent();
  }

  /** A breach where it applies, else something that is open. */
  Finding breach(Message message, List<Citation> citations) {
    return finding(applies() ? Severity.ERROR : Severity.UNKNOWN,
        applies() ? message : Words.say("week.may-apply", answer.protection(), message), citations);
  }

  Finding open(Message message, List<Citation> citations) {
    return finding(Severity.UNKNOWN, message, citations);
  }

  Finding finding(Severity severity, Message message, List<Citation> citations) {
    Finding.Builder finding = Finding.of("schedule." + answer.protection().code(), severity)
        .basis(Basis.LAW)
        .saying(message);
    (citations.isEmpty() ? words() : citations).forEach(finding::citing);
    return finding.build();
  }

  private List<Citation> words() {
    return applies() ? answer.citations() : List.of(answer.basis());
  }
}
