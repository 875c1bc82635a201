package org.mamapost.validation;

import java.io.Serializable;
import java.util.Optional;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.Repair;
import org.mamapost.answer.Severity;
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
 */
record TimeOutcome(String rule, Severity severity, Message message, Optional<Repair> repair) {

  static Optional<TimeOutcome> suits() {
    return Optional.empty();
  }

  static Optional<TimeOutcome> error(String rule, Message message, Repair repair) {
    return Optional.of(new TimeOutcome(rule, Consequence.of(RefusalReason.NOT_ELIGIBLE).severity(), message,
        Optional.of(repair)));
  }

  static Optional<TimeOutcome> unknown(String rule, Message message) {
    return Optional.of(new TimeOutcome(rule, Consequence.of(RefusalReason.FACTS_MISSING).severity(), message,
        Optional.empty()));
  }

  /** The change to a schedule, told by what is new in it. */
  static Repair to(Schedule schedule, Serializable whatIsNew) {
    return new Repair(new PostChange.ToSchedule(schedule), Words.say("time.repair", whatIsNew));
  }

  /** The change to a schedule that says one thing more, or says it otherwise, and leaves the hours as they are. */
  static Repair stating(Schedule schedule, Serializable whatIsNew) {
    return new Repair(new PostChange.ToSchedule(schedule), Words.say("time.repair-stating", whatIsNew));
  }
}
