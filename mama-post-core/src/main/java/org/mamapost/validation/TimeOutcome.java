package org.mamapost.validation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Repair;
import org.mamapost.answer.Severity;
import org.mamapost.interpretation.Reading;
import org.mamapost.post.PostChange;
import org.mamapost.text.Message;
import org.mamapost.time.Schedule;

/**
 * What one term of a 时间地点 cell has to say about a schedule that does not plainly suit it.
 *
 * @param rule the id of the rule
 * @param severity error or unknown
 * @param message what is said
 * @param repair the change after which nothing is said, if there is one
 * @param readings the readings that decided
 */
record TimeOutcome(
    String rule, Severity severity, Message message, Optional<Repair> repair, List<Reading> readings) {

  static TimeOutcome error(String rule, Message message, Optional<Repair> repair, Reading... readings) {
    return new TimeOutcome(rule, Severity.ERROR, message, repair, List.of(readings));
  }

  static TimeOutcome unknown(String rule, Message message, Reading... readings) {
    return new TimeOutcome(rule, Severity.UNKNOWN, message, Optional.empty(), List.of(readings));
  }

  /** The change to a schedule, told by what is new in it. */
  static Optional<Repair> to(Schedule schedule, Serializable whatIsNew) {
    return Optional.of(new Repair(new PostChange.ToSchedule(schedule), Words.say("time.repair", whatIsNew)));
  }

  /** The change to a schedule that says one thing more, or says it otherwise, and leaves the hours as they are. */
  static Optional<Repair> stating(Schedule schedule, Serializable whatIsNew) {
    return Optional.of(new Repair(new PostChange.ToSchedule(schedule), Words.say("time.repair-stating", whatIsNew)));
  }
}
